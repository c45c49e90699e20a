import type { Tx } from "@/lib/db";

/** Until the transaction ends nobody else imports or changes a programme's frameworks. */
export async function holdFrameworks(tx: Tx, programmeId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('frameworks'), hashtext(${programmeId}))::text`;
}
