-- DropIndex
DROP INDEX "Framework_name_version_key";

-- AlterTable
ALTER TABLE "Framework" ADD COLUMN     "programmeId" UUID;

-- CreateTable
CREATE TABLE "FrameworkFile" (
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

    CONSTRAINT "FrameworkFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Double" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "same" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "userId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Double_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FrameworkFile_programmeId_createdAt_idx" ON "FrameworkFile"("programmeId", "createdAt");

-- CreateIndex
CREATE INDEX "Double_programmeId_noun_oneId_otherId_at_idx" ON "Double"("programmeId", "noun", "oneId", "otherId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Framework_programmeId_name_version_key" ON "Framework"("programmeId", "name", "version");

-- AddForeignKey
ALTER TABLE "Framework" ADD CONSTRAINT "Framework_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkFile" ADD CONSTRAINT "FrameworkFile_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Double" ADD CONSTRAINT "Double_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that Prisma's schema cannot say.
CREATE UNIQUE INDEX "Framework_shipped_once" ON "Framework" (name, version) WHERE "programmeId" IS NULL;
-- One kind of need is valued by one measure of a framework, so that nobody has to guess.
CREATE UNIQUE INDEX "Measure_type_once" ON "Measure" ("frameworkId", type) WHERE type IS NOT NULL;
ALTER TABLE "Double"
  ADD CONSTRAINT "Double_noun_check" CHECK (noun IN ('matches', 'deliveries')),
  ADD CONSTRAINT "Double_two_check" CHECK ("oneId" < "otherId"),
  ADD CONSTRAINT "Double_reason_check" CHECK (reason <> '');
CREATE TRIGGER "Double_kept" BEFORE UPDATE OR DELETE ON "Double" FOR EACH ROW EXECUTE FUNCTION keep_row();
