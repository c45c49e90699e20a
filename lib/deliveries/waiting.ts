import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Whose turn it is with a delivery, a column of `"Delivery" d`: the community organisation confirms what was recorded, the supplier answers
 * what is disputed, and what it has answered in words the procurement team decides. Null when nothing waits.
 */
export const deliveryWaitsFor = Prisma.sql`CASE WHEN d.status = 'recorded' THEN 'community'
  WHEN d.status = 'disputed' AND d."answeredAt" IS NULL THEN 'supplier' WHEN d.status = 'disputed' THEN 'procurement' END`;

/** Since when it waits for them. */
export const deliveryWaitsSince = Prisma.sql`CASE WHEN d.status = 'recorded' THEN d."recordedAt"
  WHEN d.status = 'disputed' THEN coalesce(d."answeredAt", d."decidedAt") END`;
