import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { getCommitment } from "./get-commitment";

/**
 * A commitment within what the actor may see, which stays as it is until the transaction ends; refuses `notFound`. Whoever holds a delivery too
 * holds the commitment first.
 */
export async function holdCommitment(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE id = ${uuid(id)}::uuid FOR NO KEY UPDATE`;
  return getCommitment(tx, actor, id);
}
