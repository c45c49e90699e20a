-- "IS NOT DISTINCT FROM" cannot use an index, so each new activity read every earlier one of its programme.
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
  PERFORM pg_notify('activity', coalesce(NEW."programmeId"::text, ''));
  RETURN NEW;
END $$;
