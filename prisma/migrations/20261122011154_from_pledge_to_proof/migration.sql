-- CreateEnum
CREATE TYPE "Side" AS ENUM ('community', 'supplier');

-- CreateEnum
CREATE TYPE "ShareStatus" AS ENUM ('invited', 'confirmed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "CreditStatus" AS ENUM ('proposed', 'agreed', 'refused');

-- CreateEnum
CREATE TYPE "RatingWord" AS ENUM ('good', 'approaching_target', 'requires_improvement', 'inadequate', 'other');


-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "disputedQuantity" INTEGER,
ADD COLUMN     "supplierId" UUID;

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "deliveryId" UUID;

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "failure" TEXT;

-- AlterTable
ALTER TABLE "Pledge" ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "checkedById" UUID,
ADD COLUMN     "commitmentId" UUID,
ADD COLUMN     "commitmentQuantity" BIGINT,
ADD COLUMN     "statedPence" BIGINT,
ADD COLUMN     "statedSource" TEXT,
ADD COLUMN     "turn" "Side" NOT NULL DEFAULT 'community',
ADD COLUMN     "turnSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "timetable" JSONB;

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "side" "Side" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "lineId" UUID,
    "lineQuantity" INTEGER,
    "inKind" BOOLEAN NOT NULL DEFAULT false,
    "deliverBy" DATE,
    "message" TEXT,
    "userId" UUID,
    "organisationId" UUID,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "status" "ShareStatus" NOT NULL DEFAULT 'invited',
    "quantity" INTEGER NOT NULL,
    "agreedQuantity" INTEGER,
    "message" TEXT,
    "reason" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deal" (
    "matchId" UUID NOT NULL,
    "agreedOn" DATE NOT NULL,
    "note" TEXT,
    "recordedById" UUID,
    "recordedForId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supplierConfirmedAt" TIMESTAMPTZ(3),
    "communityConfirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deal_pkey" PRIMARY KEY ("matchId")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "matchId" UUID NOT NULL,
    "thanks" TEXT,
    "story" TEXT,
    "fileId" UUID,
    "consent" TEXT,
    "consentedAt" TIMESTAMPTZ(3),
    "userId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Framework" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "shipped" BOOLEAN NOT NULL DEFAULT false,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeFramework" (
    "programmeId" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProgrammeFramework_pkey" PRIMARY KEY ("programmeId","frameworkId")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "lowPence" BIGINT,
    "centralPence" BIGINT,
    "highPence" BIGINT,
    "type" "NeedType",
    "stated" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE,
    "validTo" DATE,
    "source" TEXT,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Valuation" (
    "id" UUID NOT NULL,
    "matchId" UUID,
    "deliveryId" UUID,
    "measureId" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "lowPence" BIGINT,
    "centralPence" BIGINT,
    "highPence" BIGINT,
    "basis" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Valuation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contract" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "supplierId" UUID,
    "ocid" TEXT,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "buyerName" TEXT,
    "supplierName" TEXT NOT NULL,
    "companyNumber" TEXT,
    "valuePence" BIGINT,
    "startsOn" DATE,
    "endsOn" DATE,
    "weighting" INTEGER,
    "promise" TEXT,
    "cpv" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "measureId" UUID,
    "unit" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "dueOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedReason" TEXT,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credit" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "deliveryId" UUID NOT NULL,
    "status" "CreditStatus" NOT NULL DEFAULT 'proposed',
    "deliveredQuantity" INTEGER NOT NULL,
    "quantity" BIGINT NOT NULL,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "asAt" DATE NOT NULL,
    "suggested" "RatingWord" NOT NULL,
    "decided" "RatingWord" NOT NULL,
    "reason" TEXT NOT NULL,
    "userId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "subjectId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("subjectId","step","since")
);

-- CreateTable
CREATE TABLE "LetterPreference" (
    "userId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "telling" "Telling" NOT NULL,

    CONSTRAINT "LetterPreference_pkey" PRIMARY KEY ("userId","about")
);

-- CreateIndex
CREATE INDEX "Proposal_pledgeId_proposedAt_idx" ON "Proposal"("pledgeId", "proposedAt");

-- CreateIndex
CREATE INDEX "Share_supplierId_status_idx" ON "Share"("supplierId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Share_pledgeId_supplierId_key" ON "Share"("pledgeId", "supplierId");

-- CreateIndex
CREATE INDEX "Message_pledgeId_at_idx" ON "Message"("pledgeId", "at");

-- CreateIndex
CREATE INDEX "Message_userId_idx" ON "Message"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_matchId_key" ON "Story"("matchId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_fileId_key" ON "Story"("fileId");

-- CreateIndex
CREATE INDEX "Story_projectId_idx" ON "Story"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Framework_name_version_key" ON "Framework"("name", "version");

-- CreateIndex
CREATE INDEX "ProgrammeFramework_frameworkId_idx" ON "ProgrammeFramework"("frameworkId");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_frameworkId_code_key" ON "Measure"("frameworkId", "code");

-- CreateIndex
CREATE INDEX "Valuation_matchId_at_idx" ON "Valuation"("matchId", "at");

-- CreateIndex
CREATE INDEX "Valuation_deliveryId_at_idx" ON "Valuation"("deliveryId", "at");

-- CreateIndex
CREATE INDEX "Valuation_measureId_idx" ON "Valuation"("measureId");

-- CreateIndex
CREATE INDEX "Contract_programmeId_supplierId_idx" ON "Contract"("programmeId", "supplierId");

-- CreateIndex
CREATE INDEX "Contract_supplierId_idx" ON "Contract"("supplierId");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_programmeId_reference_key" ON "Contract"("programmeId", "reference");

-- CreateIndex
CREATE INDEX "Commitment_dueOn_idx" ON "Commitment"("dueOn");

-- CreateIndex
CREATE INDEX "Commitment_measureId_idx" ON "Commitment"("measureId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_contractId_position_key" ON "Commitment"("contractId", "position");

-- CreateIndex
CREATE INDEX "Credit_commitmentId_status_idx" ON "Credit"("commitmentId", "status");

-- CreateIndex
CREATE INDEX "Credit_deliveryId_idx" ON "Credit"("deliveryId");

-- CreateIndex
CREATE INDEX "Rating_contractId_at_idx" ON "Rating"("contractId", "at");

-- CreateIndex
CREATE INDEX "Delivery_supplierId_idx" ON "Delivery"("supplierId");

-- CreateIndex
CREATE INDEX "File_deliveryId_idx" ON "File"("deliveryId");

-- CreateIndex
CREATE INDEX "Pledge_commitmentId_idx" ON "Pledge"("commitmentId");

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeFramework" ADD CONSTRAINT "ProgrammeFramework_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeFramework" ADD CONSTRAINT "ProgrammeFramework_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Valuation" ADD CONSTRAINT "Valuation_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Valuation" ADD CONSTRAINT "Valuation_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Valuation" ADD CONSTRAINT "Valuation_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credit" ADD CONSTRAINT "Credit_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credit" ADD CONSTRAINT "Credit_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterPreference" ADD CONSTRAINT "LetterPreference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The rules that Prisma's schema cannot say.
ALTER TABLE "Pledge"
  ADD CONSTRAINT "Pledge_stated_check" CHECK ("statedPence" >= 0 AND ("statedPence" IS NULL) = ("statedSource" IS NULL)),
  ADD CONSTRAINT "Pledge_commitment_check" CHECK ("commitmentQuantity" > 0 AND ("commitmentId" IS NULL) = ("commitmentQuantity" IS NULL));
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_quantity_check" CHECK (quantity > 0),
  ADD CONSTRAINT "Proposal_line_check" CHECK (("lineId" IS NULL) = ("lineQuantity" IS NULL) AND ("lineId" IS NULL OR "inKind") AND "lineQuantity" > 0);
ALTER TABLE "Share"
  ADD CONSTRAINT "Share_quantity_check" CHECK (quantity > 0 AND "agreedQuantity" >= 0),
  ADD CONSTRAINT "Share_answered_check" CHECK ((status = 'invited') = ("answeredAt" IS NULL));
ALTER TABLE "Message" ADD CONSTRAINT "Message_text_check" CHECK (text <> '');
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_disputed_check" CHECK ("disputedQuantity" >= 0);
ALTER TABLE "Story"
  ADD CONSTRAINT "Story_words_check" CHECK (thanks IS NOT NULL OR story IS NOT NULL),
  ADD CONSTRAINT "Story_consent_check" CHECK ((story IS NULL AND "fileId" IS NULL) OR (consent IS NOT NULL AND "consentedAt" IS NOT NULL));
ALTER TABLE "Measure"
  ADD CONSTRAINT "Measure_band_check" CHECK ("lowPence" >= 0 AND "lowPence" <= "centralPence" AND "centralPence" <= "highPence"),
  ADD CONSTRAINT "Measure_whole_band_check" CHECK (("lowPence" IS NULL) = ("centralPence" IS NULL) AND ("highPence" IS NULL) = ("centralPence" IS NULL)),
  ADD CONSTRAINT "Measure_stated_check" CHECK (NOT stated OR "centralPence" IS NULL);
ALTER TABLE "Valuation"
  ADD CONSTRAINT "Valuation_of_one_check" CHECK (("matchId" IS NULL) <> ("deliveryId" IS NULL)),
  ADD CONSTRAINT "Valuation_band_check" CHECK ("lowPence" >= 0 AND "lowPence" <= "centralPence" AND "centralPence" <= "highPence"),
  ADD CONSTRAINT "Valuation_whole_band_check" CHECK (("lowPence" IS NULL) = ("centralPence" IS NULL) AND ("highPence" IS NULL) = ("centralPence" IS NULL));
ALTER TABLE "Contract"
  ADD CONSTRAINT "Contract_company_check" CHECK (
    "companyNumber" ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})$' AND "companyNumber" NOT IN ('00000000', '01234567', '12345678')),
  ADD CONSTRAINT "Contract_value_check" CHECK ("valuePence" >= 0 AND weighting BETWEEN 0 AND 10000),
  ADD CONSTRAINT "Contract_days_check" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "Commitment"
  ADD CONSTRAINT "Commitment_quantity_check" CHECK (quantity > 0),
  ADD CONSTRAINT "Commitment_ended_check" CHECK (("endedAt" IS NULL) = ("endedReason" IS NULL));
ALTER TABLE "Credit"
  ADD CONSTRAINT "Credit_quantity_check" CHECK (quantity > 0 AND "deliveredQuantity" > 0),
  ADD CONSTRAINT "Credit_decided_check" CHECK ((status = 'proposed') = ("decidedAt" IS NULL)),
  ADD CONSTRAINT "Credit_reason_check" CHECK (status <> 'refused' OR reason IS NOT NULL);
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_reason_check" CHECK (reason <> '');

-- What was said, valued or rated stays as it was.
CREATE FUNCTION keep_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_kept';
END $$;
CREATE TRIGGER "Message_kept" BEFORE UPDATE OR DELETE ON "Message" FOR EACH ROW EXECUTE FUNCTION keep_row();
CREATE TRIGGER "Proposal_kept" BEFORE UPDATE OR DELETE ON "Proposal" FOR EACH ROW EXECUTE FUNCTION keep_row();
CREATE TRIGGER "Valuation_kept" BEFORE UPDATE OR DELETE ON "Valuation" FOR EACH ROW EXECUTE FUNCTION keep_row();
CREATE TRIGGER "Rating_kept" BEFORE UPDATE OR DELETE ON "Rating" FOR EACH ROW EXECUTE FUNCTION keep_row();

-- Shares never add up to more than their pledge, nor what is attributed to more than its match. Looked at when the transaction
-- ends, with the pledge's row locked, so that the parts may change in any order and two changes at once see each other.
CREATE FUNCTION refuse_overshared() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pledge uuid := CASE WHEN TG_TABLE_NAME = 'Share' THEN (to_jsonb(NEW)->>'pledgeId')::uuid ELSE NEW.id END;
  whole integer;
  agreed integer;
BEGIN
  SELECT coalesce("lineQuantity", quantity) INTO whole FROM "Pledge" WHERE id = pledge FOR UPDATE;
  SELECT coalesce("lineQuantity", quantity) INTO agreed FROM "Match" WHERE "pledgeId" = pledge;
  IF (SELECT sum(quantity) FROM "Share" WHERE "pledgeId" = pledge AND status IN ('invited', 'confirmed')) > whole THEN
    RAISE EXCEPTION 'The shares are more than the pledge' USING ERRCODE = 'check_violation', CONSTRAINT = 'Share_whole';
  END IF;
  IF (SELECT sum("agreedQuantity") FROM "Share" WHERE "pledgeId" = pledge) > coalesce(agreed, 0) THEN
    RAISE EXCEPTION 'The attributions are more than the match' USING ERRCODE = 'check_violation', CONSTRAINT = 'Share_attributed';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Share_whole" AFTER INSERT OR UPDATE ON "Share" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_overshared();
CREATE CONSTRAINT TRIGGER "Pledge_shared" AFTER UPDATE OF quantity, "lineQuantity" ON "Pledge" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_overshared();

-- What counts towards commitments is never more than what was confirmed of the delivery.
CREATE FUNCTION refuse_overcredited() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  delivery uuid := CASE WHEN TG_TABLE_NAME = 'Credit' THEN (to_jsonb(NEW)->>'deliveryId')::uuid ELSE NEW.id END;
  whole integer;
BEGIN
  SELECT coalesce("confirmedQuantity", 0) INTO whole FROM "Delivery" WHERE id = delivery FOR UPDATE;
  IF (SELECT sum("deliveredQuantity") FROM "Credit" WHERE "deliveryId" = delivery AND status IN ('proposed', 'agreed')) > whole THEN
    RAISE EXCEPTION 'More counts towards commitments than was confirmed' USING ERRCODE = 'check_violation', CONSTRAINT = 'Credit_whole';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Credit_whole" AFTER INSERT OR UPDATE ON "Credit" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_overcredited();
CREATE CONSTRAINT TRIGGER "Delivery_credited" AFTER UPDATE OF "confirmedQuantity" ON "Delivery" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_overcredited();
