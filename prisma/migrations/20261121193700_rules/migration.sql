-- The rules that never break, as far as a schema can hold them. Prisma's schema cannot say these.

-- Projects: what a state needs, and a listing day that never changes.
ALTER TABLE "Project"
  ADD CONSTRAINT "Project_answers_check" CHECK (status = 'draft' OR summary IS NOT NULL),
  ADD CONSTRAINT "Project_listed_check" CHECK ((status IN ('listed', 'closed', 'withdrawn')) = ("listedAt" IS NOT NULL)),
  ADD CONSTRAINT "Project_ended_check" CHECK ((status IN ('closed', 'withdrawn')) = ("endedAt" IS NOT NULL)),
  ADD CONSTRAINT "Project_children_check" CHECK ("childrenExpected" BETWEEN 0 AND 1000000),
  ADD CONSTRAINT "Project_ages_check" CHECK ("ageFrom" BETWEEN 0 AND 25 AND "ageTo" BETWEEN "ageFrom" AND 25),
  ADD CONSTRAINT "Project_relisted_check" CHECK ("relistedFromId" <> id);

CREATE FUNCTION keep_listed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A project''s listing day never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'Project_listedAt_kept';
END $$;
CREATE TRIGGER "Project_listedAt_kept" BEFORE UPDATE OF "listedAt" ON "Project" FOR EACH ROW
  WHEN (OLD."listedAt" IS NOT NULL AND NEW."listedAt" IS DISTINCT FROM OLD."listedAt") EXECUTE FUNCTION keep_listed_at();

CREATE FUNCTION keep_listed_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Nothing is deleted after listing' USING ERRCODE = 'check_violation', CONSTRAINT = 'Project_kept';
END $$;
CREATE TRIGGER "Project_kept" BEFORE DELETE ON "Project" FOR EACH ROW
  WHEN (OLD."listedAt" IS NOT NULL) EXECUTE FUNCTION keep_listed_project();

-- Organisations: registered numbers in their published forms, one organisation for each.
ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_company_check" CHECK (
    "companyNumber" ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})$' AND "companyNumber" NOT IN ('00000000', '01234567', '12345678')),
  ADD CONSTRAINT "Organisation_charity_check" CHECK ("charityNumber" ~ '^[0-9]{6,8}(-[0-9]{1,3})?$');
CREATE UNIQUE INDEX "Organisation_company_key" ON "Organisation" (kind, "companyNumber") WHERE "companyNumber" IS NOT NULL;
CREATE UNIQUE INDEX "Organisation_charity_key" ON "Organisation" (kind, "charityNumber") WHERE "charityNumber" IS NOT NULL;

ALTER TABLE "User" ADD CONSTRAINT "User_email_check" CHECK (email = lower(email));
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_decided_check" CHECK ((status = 'submitted') = ("decidedAt" IS NULL));

-- Needs, pledges, matches, deliveries: quantities that make sense.
ALTER TABLE "Need"
  ADD CONSTRAINT "Need_quantity_check" CHECK (quantity > 0),
  ADD CONSTRAINT "Need_matched_check" CHECK ("matchedQuantity" BETWEEN 0 AND quantity);
ALTER TABLE "NeedLine" ADD CONSTRAINT "NeedLine_quantity_check" CHECK (quantity > 0 AND "amountPence" > 0);
ALTER TABLE "Pledge"
  ADD CONSTRAINT "Pledge_quantity_check" CHECK (quantity > 0 OR (quantity = 0 AND "inKind")),
  ADD CONSTRAINT "Pledge_line_check" CHECK (("lineId" IS NULL) = ("lineQuantity" IS NULL) AND ("lineId" IS NULL OR "inKind")),
  ADD CONSTRAINT "Pledge_line_quantity_check" CHECK ("lineQuantity" > 0),
  ADD CONSTRAINT "Pledge_decided_check" CHECK ((status = 'offered') = ("decidedAt" IS NULL));
ALTER TABLE "Match"
  ADD CONSTRAINT "Match_quantity_check" CHECK (quantity > 0 OR (quantity = 0 AND "inKind")),
  ADD CONSTRAINT "Match_returned_check" CHECK ("returnedQuantity" BETWEEN 0 AND quantity),
  ADD CONSTRAINT "Match_line_check" CHECK (("lineId" IS NULL) = ("lineQuantity" IS NULL) AND ("lineId" IS NULL OR "inKind")),
  ADD CONSTRAINT "Match_ended_check" CHECK ((status IN ('completed', 'written_off', 'cancelled')) = ("endedAt" IS NOT NULL)),
  ADD CONSTRAINT "Match_reason_check" CHECK ("returnedQuantity" = 0 OR "endedReason" IS NOT NULL);
ALTER TABLE "Delivery"
  ADD CONSTRAINT "Delivery_quantity_check" CHECK (quantity >= 0 AND "confirmedQuantity" >= 0),
  ADD CONSTRAINT "Delivery_confirmed_check" CHECK ((status = 'confirmed') = ("confirmedQuantity" IS NOT NULL)),
  ADD CONSTRAINT "Delivery_decided_check" CHECK ((status = 'recorded') = ("decidedAt" IS NULL));

-- The sum of live matches on a need: adding to it locks the need's row, and Need_matched_check refuses what is too much.
CREATE FUNCTION count_match() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  live integer := NEW.quantity - NEW."returnedQuantity";
BEGIN
  IF TG_OP = 'UPDATE' THEN live := live - (OLD.quantity - OLD."returnedQuantity"); END IF;
  IF live <> 0 THEN UPDATE "Need" SET "matchedQuantity" = "matchedQuantity" + live WHERE id = NEW."needId"; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Match_counted" AFTER INSERT OR UPDATE OF quantity, "returnedQuantity" ON "Match"
  FOR EACH ROW EXECUTE FUNCTION count_match();

CREATE FUNCTION keep_match() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A match is cancelled, never deleted or moved' USING ERRCODE = 'check_violation', CONSTRAINT = 'Match_kept';
END $$;
CREATE TRIGGER "Match_kept" BEFORE DELETE ON "Match" FOR EACH ROW EXECUTE FUNCTION keep_match();
CREATE TRIGGER "Match_stays" BEFORE UPDATE OF "needId" ON "Match" FOR EACH ROW
  WHEN (NEW."needId" <> OLD."needId") EXECUTE FUNCTION keep_match();

-- Activity: append-only, and chained by hash within its programme. The lock makes the chain's order the order of commits.
CREATE FUNCTION activity_hash(previous text, a "Activity") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(previous || jsonb_build_array(
    a.id, a.seq, a."programmeId", a.name, a."userId", a."organisationId", a.role, a."onBehalfOfId", a."subjectId", a."projectId",
    a.details, a.reason, (extract(epoch FROM a.at) * 1000)::bigint)::text, 'UTF8')), 'hex')
$$;
CREATE FUNCTION chain_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('activity'), hashtext(coalesce(NEW."programmeId"::text, '')));
  NEW.seq := nextval(pg_get_serial_sequence('"Activity"', 'seq'));
  SELECT hash INTO previous FROM "Activity"
    WHERE "programmeId" IS NOT DISTINCT FROM NEW."programmeId" ORDER BY seq DESC LIMIT 1;
  NEW.hash := activity_hash(coalesce(previous, ''), NEW);
  PERFORM pg_notify('activity', coalesce(NEW."programmeId"::text, ''));
  RETURN NEW;
END $$;
CREATE TRIGGER "Activity_chained" BEFORE INSERT ON "Activity" FOR EACH ROW EXECUTE FUNCTION chain_activity();

CREATE FUNCTION keep_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Activities are append-only' USING ERRCODE = 'check_violation', CONSTRAINT = 'Activity_kept';
END $$;
CREATE TRIGGER "Activity_kept" BEFORE UPDATE OR DELETE ON "Activity" FOR EACH ROW EXECUTE FUNCTION keep_activity();

-- Search over the words of a project, in its own index.
CREATE FUNCTION project_words(title text, summary text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(summary, '')), 'B')
$$;
CREATE INDEX "Project_words" ON "Project" USING gin (project_words(title, summary));
CREATE INDEX "Need_words" ON "Need" USING gin (to_tsvector('english', description));
