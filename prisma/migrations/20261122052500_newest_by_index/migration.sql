-- The newest stories on a public page, and what waits to be counted, are few of many: without these the whole tables were read.
CREATE INDEX "Story_told" ON "Story" ("createdAt" DESC, id DESC) WHERE "withdrawnAt" IS NULL AND story IS NOT NULL;
CREATE INDEX "Credit_proposed" ON "Credit" ("proposedAt") WHERE status = 'proposed';
CREATE INDEX "NeedLine_reasons" ON "NeedLine" (id DESC) WHERE "cashOnlyReason" IS NOT NULL;
