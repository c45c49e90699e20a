-- Charities in Scotland (SC012345) and in Northern Ireland (NIC100012) are registered there.
ALTER TABLE "Organisation" DROP CONSTRAINT "Organisation_charity_check";
ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_charity_check" CHECK ("charityNumber" ~ '^([0-9]{6,8}(-[0-9]{1,3})?|(SC|NIC)[0-9]{6})$');
