import { Prisma } from "@/lib/generated/prisma/client";

/** A deal that stands and that one side, or both, have yet to confirm: a condition on `"Deal" e JOIN "Match" m`. */
export const dealWaits = Prisma.sql`(m.status IN ('agreed', 'delivering') AND (e."supplierConfirmedAt" IS NULL OR e."communityConfirmedAt" IS NULL))`;

/** Whose word is missing, by name: a column of `"Deal" e`, the project's organisation `o` and the supplier `s`. */
export const dealWaitsFor = Prisma.sql`concat_ws(' and ', CASE WHEN e."communityConfirmedAt" IS NULL THEN o.name END, CASE WHEN e."supplierConfirmedAt" IS NULL THEN s.name END)`;
