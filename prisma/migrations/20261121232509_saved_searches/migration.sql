-- AlterEnum
ALTER TYPE "Telling" ADD VALUE 'never';

-- AlterTable
ALTER TABLE "Follow" ADD COLUMN     "toldUpTo" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "stopToken" TEXT;

-- What one person wants to hear about changes no page that others see: visitors' pages are kept.
CREATE OR REPLACE FUNCTION chain_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('activity'), hashtext(coalesce(NEW."programmeId"::text, '')));
  NEW.seq := nextval(pg_get_serial_sequence('"Activity"', 'seq'));
  IF NEW."programmeId" IS NULL THEN
    SELECT hash INTO previous FROM "Activity" WHERE "programmeId" IS NULL ORDER BY seq DESC LIMIT 1;
  ELSE
    SELECT hash INTO previous FROM "Activity" WHERE "programmeId" = NEW."programmeId" ORDER BY seq DESC LIMIT 1;
  END IF;
  NEW.hash := activity_hash(coalesce(previous, ''), NEW);
  IF NEW.name NOT IN ('search.saved', 'search.told', 'search.forgotten', 'project.followed', 'follow.told', 'project.unfollowed') THEN
    PERFORM pg_notify('activity', coalesce(NEW."programmeId"::text, ''));
  END IF;
  RETURN NEW;
END $$;

CREATE INDEX "SavedSearch_due_idx" ON "SavedSearch" ("toldUpTo") WHERE telling = 'weekly';
CREATE INDEX "Follow_due_idx" ON "Follow" ("toldUpTo") WHERE telling = 'weekly';
