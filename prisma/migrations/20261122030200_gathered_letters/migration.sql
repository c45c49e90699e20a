-- AlterEnum
ALTER TYPE "LetterStatus" ADD VALUE 'gathered' AFTER 'queued';

-- What the weekly letter and the list of letters that did not arrive look for: all that was neither sent nor kept.
CREATE INDEX "Letter_waiting" ON "Letter" ("userId", "createdAt") WHERE "sentAt" IS NULL;
