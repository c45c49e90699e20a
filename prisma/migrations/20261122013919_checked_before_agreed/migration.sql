-- Where people will meet children, nothing is agreed before the supplier has said that they have the check that the need asks for.
-- Deals made elsewhere and what was imported from other records are as they were agreed there.
CREATE FUNCTION refuse_unchecked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE g.id = NEW."pledgeId" AND g.channel = 'platform' AND g."checkedAt" IS NULL AND g."importRef" IS NULL AND p."importRef" IS NULL
      AND n."meetsChildren" AND n."checkLevel" IS NOT NULL AND n."checkLevel" <> 'none') THEN
    RAISE EXCEPTION 'The supplier has not said that people are checked' USING ERRCODE = 'check_violation', CONSTRAINT = 'Match_checked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Match_checked" BEFORE INSERT ON "Match" FOR EACH ROW
  WHEN (NEW."pledgeId" IS NOT NULL AND NEW.channel = 'platform') EXECUTE FUNCTION refuse_unchecked();

-- What was said of one check says nothing of another that is asked for later.
CREATE FUNCTION forget_checks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Pledge" SET "checkedAt" = NULL, "checkedById" = NULL
  WHERE "needId" = NEW.id AND status = 'offered' AND "checkedAt" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "Need_check_changed" AFTER UPDATE OF "meetsChildren", "checkLevel" ON "Need" FOR EACH ROW
  WHEN (OLD."meetsChildren" IS DISTINCT FROM NEW."meetsChildren" OR OLD."checkLevel" IS DISTINCT FROM NEW."checkLevel")
  EXECUTE FUNCTION forget_checks();
