-- What the hourly look at the timetable reads: only what still waits, of tables where most has been answered.
CREATE INDEX "Pledge_waiting" ON "Pledge" (coalesce("turnSince", "offeredAt")) WHERE status = 'offered' AND "importRef" IS NULL;
CREATE INDEX "Delivery_waiting" ON "Delivery" ("recordedAt") WHERE status IN ('recorded', 'disputed');
