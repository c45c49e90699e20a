import type { Tx } from "@/lib/db";

/** Until the transaction ends nobody else records deals of a programme from a sheet. */
export async function holdDeals(tx: Tx, programmeId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('deals'), hashtext(${programmeId}))::text`;
}
