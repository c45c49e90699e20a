-- DropIndex
DROP INDEX "Story_matchId_key";

-- CreateTable
CREATE TABLE "StoryAsk" (
    "matchId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StoryAsk_pkey" PRIMARY KEY ("matchId")
);

-- CreateIndex
CREATE INDEX "Story_matchId_idx" ON "Story"("matchId");

-- AddForeignKey
ALTER TABLE "StoryAsk" ADD CONSTRAINT "StoryAsk_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One story at most stands for each match. One that was taken back stays as a row without words, and another may be told.
CREATE UNIQUE INDEX "Story_standing_key" ON "Story" ("matchId") WHERE "withdrawnAt" IS NULL;
CREATE INDEX "Story_told_idx" ON "Story" ("projectId", "createdAt") WHERE "withdrawnAt" IS NULL AND story IS NOT NULL;
CREATE INDEX "StoryAsk_open_idx" ON "StoryAsk" ("askedAt") WHERE "declinedAt" IS NULL;

-- A story, or a photograph, without a consent cannot be; and what was taken back holds nothing any more.
ALTER TABLE "Story"
  DROP CONSTRAINT "Story_words_check",
  DROP CONSTRAINT "Story_consent_check",
  ADD CONSTRAINT "Story_words_check" CHECK (("withdrawnAt" IS NULL) = (thanks IS NOT NULL OR story IS NOT NULL) AND thanks <> '' AND story <> ''),
  ADD CONSTRAINT "Story_photograph_check" CHECK ("fileId" IS NULL OR story IS NOT NULL),
  ADD CONSTRAINT "Story_consent_check" CHECK (story IS NULL OR (consent IS NOT NULL AND consent <> '' AND "consentedAt" IS NOT NULL));
ALTER TABLE "StoryAsk" ADD CONSTRAINT "StoryAsk_for_check" CHECK ("askedAt" IS NOT NULL OR "declinedAt" IS NOT NULL);
