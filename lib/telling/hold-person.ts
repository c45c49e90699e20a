import type { Tx } from "@/lib/db";

/** Holds somebody's searches and follows until the transaction ends, so that two moves at once do not both count the same. */
export async function holdPerson(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}
