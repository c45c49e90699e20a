-- CreateIndex
CREATE INDEX "Activity_organisationId_seq_idx" ON "Activity"("organisationId", "seq");

-- CreateIndex
CREATE INDEX "Activity_onBehalfOfId_seq_idx" ON "Activity"("onBehalfOfId", "seq");
