-- DropForeignKey
ALTER TABLE "ContractImport" DROP CONSTRAINT "ContractImport_programmeId_fkey";

-- DropForeignKey
ALTER TABLE "FrameworkFile" DROP CONSTRAINT "FrameworkFile_programmeId_fkey";

-- AlterTable
ALTER TABLE "Deal" ADD COLUMN     "reference" TEXT;

-- CreateTable
CREATE TABLE "Sheet" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organisationId" UUID,
    "userId" UUID,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "added" INTEGER,
    "changed" INTEGER,

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Sheet_programmeId_createdAt_idx" ON "Sheet"("programmeId", "createdAt");

-- CreateIndex
CREATE INDEX "Sheet_organisationId_idx" ON "Sheet"("organisationId");

-- CreateIndex
CREATE INDEX "Deal_recordedForId_reference_idx" ON "Deal"("recordedForId", "reference");

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent before is kept as it was, under the one name.
INSERT INTO "Sheet" (id, "programmeId", kind, "userId", "fileName", rows, problems, "createdAt", "appliedAt", added, changed)
SELECT id, "programmeId", 'contracts', "userId", "fileName", rows, problems, "createdAt", "appliedAt", added, changed FROM "ContractImport"
UNION ALL
SELECT id, "programmeId", 'frameworks', "userId", "fileName", rows, problems, "createdAt", "appliedAt", added, changed FROM "FrameworkFile";

-- DropTable
DROP TABLE "ContractImport";

-- DropTable
DROP TABLE "FrameworkFile";
