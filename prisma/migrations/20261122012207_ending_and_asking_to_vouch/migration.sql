-- DropIndex
DROP INDEX "Vouching_brokerId_organisationId_programmeId_key";

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "brokerId" UUID;

-- AlterTable
ALTER TABLE "Vouching" ADD COLUMN     "reason" TEXT;

-- CreateIndex
CREATE INDEX "Claim_brokerId_idx" ON "Claim"("brokerId");

-- CreateIndex
CREATE INDEX "Vouching_brokerId_idx" ON "Vouching"("brokerId");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_brokerId_fkey" FOREIGN KEY ("brokerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. A vouching that ended stays as it was; the same broker can begin another.
CREATE UNIQUE INDEX "Vouching_live_key" ON "Vouching" ("brokerId", "organisationId", "programmeId") WHERE "endedAt" IS NULL;
ALTER TABLE "Vouching" ADD CONSTRAINT "Vouching_reason_check" CHECK (reason IS NULL OR "endedAt" IS NOT NULL);

-- Somebody asks once for themselves, and a broker once.
DROP INDEX "Claim_open_key";
CREATE UNIQUE INDEX "Claim_open_key" ON "Claim" ("organisationId", "userId") WHERE status = 'submitted' AND "brokerId" IS NULL;
CREATE UNIQUE INDEX "Claim_asked_key" ON "Claim" ("organisationId", "programmeId", "brokerId") WHERE status = 'submitted' AND "brokerId" IS NOT NULL;
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_broker_check" CHECK ("brokerId" <> "organisationId");
