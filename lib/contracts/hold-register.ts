import type { Tx } from "@/lib/db";

/** Until the transaction ends nobody else adds contracts to a programme's register, or changes their references. */
export async function holdRegister(tx: Tx, programmeId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('contracts'), hashtext(${programmeId}))::text`;
}
