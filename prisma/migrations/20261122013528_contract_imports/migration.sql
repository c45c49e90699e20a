-- AlterTable
ALTER TABLE "Credit" ADD COLUMN     "agreedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ContractImport" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "added" INTEGER,
    "changed" INTEGER,

    CONSTRAINT "ContractImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ContractImport_programmeId_createdAt_idx" ON "ContractImport"("programmeId", "createdAt");

-- AddForeignKey
ALTER TABLE "ContractImport" ADD CONSTRAINT "ContractImport_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is agreed has the instant of it.
ALTER TABLE "Credit" ADD CONSTRAINT "Credit_agreed_check" CHECK (status <> 'agreed' OR "agreedAt" IS NOT NULL);
