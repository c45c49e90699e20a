-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "cashPence" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "needCount" INTEGER NOT NULL DEFAULT 0;

-- How many needs a project has and what cash they ask for, kept with the project, statement by statement.
UPDATE "Project" p SET "needCount" = n.needs, "cashPence" = n.pence
FROM (SELECT "projectId", count(*) AS needs, coalesce(sum(quantity) FILTER (WHERE type = 'cash'), 0) AS pence FROM "Need" GROUP BY "projectId") n
WHERE n."projectId" = p.id;

CREATE FUNCTION tally_added_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Project" p SET "needCount" = p."needCount" + n.needs, "cashPence" = p."cashPence" + n.pence
  FROM (SELECT "projectId", count(*) AS needs, coalesce(sum(quantity) FILTER (WHERE type = 'cash'), 0) AS pence FROM added GROUP BY "projectId") n
  WHERE n."projectId" = p.id;
  RETURN NULL;
END $$;
CREATE FUNCTION tally_removed_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Project" p SET "needCount" = p."needCount" - n.needs, "cashPence" = p."cashPence" - n.pence
  FROM (SELECT "projectId", count(*) AS needs, coalesce(sum(quantity) FILTER (WHERE type = 'cash'), 0) AS pence FROM removed GROUP BY "projectId") n
  WHERE n."projectId" = p.id;
  RETURN NULL;
END $$;
CREATE FUNCTION tally_changed_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Project" p SET "cashPence" = p."cashPence" + n.pence
  FROM (
    SELECT a."projectId", sum(CASE a.type WHEN 'cash' THEN a.quantity ELSE 0 END - CASE r.type WHEN 'cash' THEN r.quantity ELSE 0 END) AS pence
    FROM added a JOIN removed r USING (id) WHERE (a.type, a.quantity) IS DISTINCT FROM (r.type, r.quantity) GROUP BY a."projectId") n
  WHERE n."projectId" = p.id AND n.pence <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "Need_added_tallied" AFTER INSERT ON "Need" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_added_needs();
CREATE TRIGGER "Need_removed_tallied" AFTER DELETE ON "Need" REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION tally_removed_needs();
CREATE TRIGGER "Need_changed_tallied" AFTER UPDATE ON "Need" REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_needs();

-- Nothing asks for it any more.
DROP INDEX "Need_cash";
