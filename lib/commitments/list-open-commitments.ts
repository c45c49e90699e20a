import type { Actor } from "@/lib/auth/actor";
import { contractsVisibleTo } from "@/lib/contracts/visible";
import { ask } from "@/lib/db";

/** A commitment that stands, as somebody chooses among them; `quantity` is in its unit. */
export type OpenCommitment = {
  id: string;
  title: string;
  unit: string;
  quantity: number;
  dueOn: string;
  contract: string;
  reference: string;
};

/** The commitments that stand in a supplier's contracts: those counted in `unit` first, then what is due first. */
export function listOpenCommitments(
  actor: Actor,
  unit: string | null = null,
  supplierId = actor.organisationId,
): Promise<OpenCommitment[]> {
  return ask<OpenCommitment>`
    SELECT t.id, t.title, t.unit, t.quantity::float8 AS quantity, t."dueOn"::text AS "dueOn", c.title AS contract, c.reference
    FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId"
    WHERE ${contractsVisibleTo(actor)} AND c."supplierId" = ${supplierId}::uuid AND t."endedAt" IS NULL
    ORDER BY (t.unit = ${unit}) IS TRUE DESC, t."dueOn", t.id LIMIT 200`;
}
