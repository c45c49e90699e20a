-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "lineId" UUID;

-- CreateIndex
CREATE INDEX "Introduction_lineId_idx" ON "Introduction"("lineId");

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "NeedLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The rules below are by hand. Only weights that are an object are kept.
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_weights_check" CHECK (jsonb_typeof(weights) = 'object');

-- What "For you" gathers from: each in an order that an index has, so that a few hundred come at once from any number.
-- The hash of an id is an order that favours nobody; a turn begins at another place of it for each viewer and day.
CREATE INDEX "Project_turns" ON "Project" ("programmeId", uuid_hash(id)) WHERE status = 'listed';
CREATE INDEX "Need_turns" ON "Need" (type, uuid_hash(id)) WHERE "matchedQuantity" < quantity;
CREATE INDEX "NeedLine_words" ON "NeedLine" USING gin (to_tsvector('english', description)) WHERE "inKindWelcome";

-- Nearest first. Around Birmingham a degree of longitude is 0.61 of a degree of latitude.
CREATE INDEX "Place_point" ON "Place" USING gist (point(longitude * 0.61, latitude)) WHERE latitude IS NOT NULL;
