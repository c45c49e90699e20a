import type { Actor } from "@/lib/auth/actor";
import { contractsVisibleTo } from "@/lib/contracts/visible";
import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** A commitment and its contract, within what the actor may see; refuses `notFound`. */
export async function getCommitment(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId" WHERE t.id = ${uuid(id)}::uuid AND ${contractsVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Commitment not found");
  return from.commitment.findUniqueOrThrow({ where: { id }, include: { contract: true, measure: true } });
}
