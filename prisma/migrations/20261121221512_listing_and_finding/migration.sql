-- CreateEnum
CREATE TYPE "HowOften" AS ENUM ('once', 'regular');

-- CreateEnum
CREATE TYPE "CheckLevel" AS ENUM ('none', 'basic', 'standard', 'enhanced', 'enhanced_barred');

-- CreateEnum
CREATE TYPE "ShapedLevel" AS ENUM ('not_yet', 'told', 'asked', 'planned', 'led');

-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('lsoa', 'ward', 'authority');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('photograph', 'document');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('open', 'withdrawn');

-- CreateEnum
CREATE TYPE "IntroductionStatus" AS ENUM ('asked', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('submitted', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "Telling" AS ENUM ('at_once', 'weekly');

-- AlterTable
ALTER TABLE "Need" ADD COLUMN     "checkLevel" "CheckLevel",
ADD COLUMN     "costToAccept" TEXT,
ADD COLUMN     "howOften" "HowOften",
ADD COLUMN     "meetsChildren" BOOLEAN,
ADD COLUMN     "whereabouts" TEXT;

-- AlterTable
ALTER TABLE "NeedLine" ADD COLUMN     "cashOnlyReason" TEXT;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "lapsedAt" TIMESTAMPTZ(3),
ADD COLUMN     "verifiedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "areaCode" TEXT,
ADD COLUMN     "authorityCode" TEXT,
ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "lsoaCode" TEXT,
ADD COLUMN     "wardCode" TEXT;

-- AlterTable
ALTER TABLE "Pledge" ADD COLUMN     "introductionId" UUID,
ADD COLUMN     "offerId" UUID;

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "weights" JSONB;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "shapedLevel" "ShapedLevel",
ADD COLUMN     "shapedWho" TEXT;

-- CreateTable
CREATE TABLE "RegisteredCharity" (
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,
    "removedOn" DATE,
    "postcode" TEXT,
    "companyNumber" TEXT,
    "income" BIGINT,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegisteredCharity_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Vouching" (
    "id" UUID NOT NULL,
    "brokerId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Vouching_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "status" "ClaimStatus" NOT NULL DEFAULT 'submitted',
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heard" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "said" TEXT NOT NULL,
    "did" TEXT NOT NULL,

    CONSTRAINT "Heard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectEdit" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "userId" UUID,
    "organisationId" UUID,
    "role" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProjectEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "code" TEXT NOT NULL,
    "kind" "AreaKind" NOT NULL,
    "name" TEXT NOT NULL,
    "authorityCode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "imdDecile" INTEGER,
    "idaciDecile" INTEGER,
    "outline" JSONB,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Postcode" (
    "postcode" TEXT NOT NULL,
    "lsoaCode" TEXT,
    "wardCode" TEXT,
    "authorityCode" TEXT,
    "icbCode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "terminated" BOOLEAN NOT NULL DEFAULT false,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Postcode_pkey" PRIMARY KEY ("postcode")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID,
    "kind" "FileKind" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "alternativeText" TEXT,
    "consent" TEXT,
    "consentedAt" TIMESTAMPTZ(3),
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'open',
    "type" "NeedType" NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "until" DATE,
    "postcode" TEXT,
    "district" TEXT,
    "conditions" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "status" "IntroductionStatus" NOT NULL DEFAULT 'asked',
    "quantity" INTEGER NOT NULL,
    "message" TEXT,
    "reason" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "telling" "Telling" NOT NULL DEFAULT 'weekly',
    "toldUpTo" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "userId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "telling" "Telling" NOT NULL DEFAULT 'at_once',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId","projectId")
);

-- CreateIndex
CREATE INDEX "RegisteredCharity_companyNumber_idx" ON "RegisteredCharity"("companyNumber");

-- CreateIndex
CREATE INDEX "Vouching_organisationId_idx" ON "Vouching"("organisationId");

-- CreateIndex
CREATE INDEX "Vouching_programmeId_idx" ON "Vouching"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Vouching_brokerId_organisationId_programmeId_key" ON "Vouching"("brokerId", "organisationId", "programmeId");

-- CreateIndex
CREATE INDEX "Claim_organisationId_idx" ON "Claim"("organisationId");

-- CreateIndex
CREATE INDEX "Claim_programmeId_status_idx" ON "Claim"("programmeId", "status");

-- CreateIndex
CREATE INDEX "Claim_userId_idx" ON "Claim"("userId");

-- CreateIndex
CREATE INDEX "Heard_projectId_position_idx" ON "Heard"("projectId", "position");

-- CreateIndex
CREATE INDEX "ProjectEdit_projectId_at_idx" ON "ProjectEdit"("projectId", "at");

-- CreateIndex
CREATE INDEX "Area_kind_name_idx" ON "Area"("kind", "name");

-- CreateIndex
CREATE INDEX "Area_authorityCode_idx" ON "Area"("authorityCode");

-- CreateIndex
CREATE INDEX "Postcode_lsoaCode_idx" ON "Postcode"("lsoaCode");

-- CreateIndex
CREATE INDEX "File_projectId_position_idx" ON "File"("projectId", "position");

-- CreateIndex
CREATE INDEX "File_organisationId_idx" ON "File"("organisationId");

-- CreateIndex
CREATE INDEX "Offer_programmeId_status_type_idx" ON "Offer"("programmeId", "status", "type");

-- CreateIndex
CREATE INDEX "Offer_supplierId_status_idx" ON "Offer"("supplierId", "status");

-- CreateIndex
CREATE INDEX "Introduction_needId_status_idx" ON "Introduction"("needId", "status");

-- CreateIndex
CREATE INDEX "Introduction_supplierId_status_idx" ON "Introduction"("supplierId", "status");

-- CreateIndex
CREATE INDEX "Introduction_offerId_idx" ON "Introduction"("offerId");

-- CreateIndex
CREATE INDEX "SavedSearch_programmeId_idx" ON "SavedSearch"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_userId_programmeId_query_key" ON "SavedSearch"("userId", "programmeId", "query");

-- CreateIndex
CREATE INDEX "Follow_projectId_idx" ON "Follow"("projectId");

-- CreateIndex
CREATE INDEX "Place_lsoaCode_idx" ON "Place"("lsoaCode");

-- CreateIndex
CREATE INDEX "Place_wardCode_idx" ON "Place"("wardCode");

-- CreateIndex
CREATE INDEX "Place_postcode_idx" ON "Place"("postcode");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_introductionId_key" ON "Pledge"("introductionId");

-- CreateIndex
CREATE INDEX "Pledge_offerId_idx" ON "Pledge"("offerId");

-- AddForeignKey
ALTER TABLE "Vouching" ADD CONSTRAINT "Vouching_brokerId_fkey" FOREIGN KEY ("brokerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vouching" ADD CONSTRAINT "Vouching_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vouching" ADD CONSTRAINT "Vouching_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Heard" ADD CONSTRAINT "Heard_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectEdit" ADD CONSTRAINT "ProjectEdit_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Need" ADD CONSTRAINT "Need_check_level_check" CHECK ("checkLevel" IS NULL OR "meetsChildren" IS NOT NULL);
ALTER TABLE "NeedLine" ADD CONSTRAINT "NeedLine_reason_check" CHECK ("cashOnlyReason" IS NULL OR NOT "inKindWelcome");
ALTER TABLE "Area" ADD CONSTRAINT "Area_deciles_check" CHECK ("imdDecile" BETWEEN 1 AND 10 AND "idaciDecile" BETWEEN 1 AND 10);
ALTER TABLE "Place"
  ADD CONSTRAINT "Place_point_check" CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT "Place_area_check" CHECK ("areaCode" IS NULL OR (postcode IS NULL AND district IS NULL));
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_verified_check" CHECK ("verifiedAt" IS NULL OR "lapsedAt" IS NULL);
ALTER TABLE "Vouching" ADD CONSTRAINT "Vouching_other_check" CHECK ("brokerId" <> "organisationId");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_decided_check" CHECK ((status = 'submitted') = ("decidedAt" IS NULL));
CREATE UNIQUE INDEX "Claim_open_key" ON "Claim" ("organisationId", "userId") WHERE status = 'submitted';

-- A photograph is kept only with words for those who cannot see it, and with a recorded consent.
ALTER TABLE "File" ADD CONSTRAINT "File_consent_check" CHECK (
  kind = 'document' OR ("alternativeText" IS NOT NULL AND consent IS NOT NULL AND "consentedAt" IS NOT NULL));

ALTER TABLE "Offer"
  ADD CONSTRAINT "Offer_quantity_check" CHECK (quantity > 0),
  ADD CONSTRAINT "Offer_ended_check" CHECK ((status = 'withdrawn') = ("endedAt" IS NOT NULL));
ALTER TABLE "Introduction"
  ADD CONSTRAINT "Introduction_quantity_check" CHECK (quantity > 0),
  ADD CONSTRAINT "Introduction_answered_check" CHECK ((status = 'asked') = ("answeredAt" IS NULL));
CREATE UNIQUE INDEX "Introduction_open_key" ON "Introduction" ("needId", "offerId") WHERE status = 'asked';
