import type { Actor } from "@/lib/auth/actor";
import { ask, db } from "@/lib/db";
import type { CreditStatus } from "@/lib/generated/prisma/enums";
import { deliveredUnit } from "./delivered-unit";
import { getCommitment } from "./get-commitment";

/** A delivery that counts towards a commitment, was proposed to, or was refused. */
export type CreditShown = {
  id: string;
  status: CreditStatus;
  /** In the commitment's unit. */
  quantity: number;
  deliveredQuantity: number;
  /** What the delivery is counted in. */
  deliveredUnit: string;
  confirmed: number | null;
  deliveredOn: string;
  proposedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: string | null;
  matchId: string;
  projectId: string;
  project: string;
  organisation: string;
  description: string;
  note: string | null;
  payer: string | null;
  payee: string | null;
  files: { id: string; name: string; type: string }[];
};

/** A commitment with every delivery that counts towards it and its evidence, the newest proposal first. Refuses `notFound`. */
export async function loadCommitment(actor: Actor, id: string) {
  const { quantity, contract, measure, ...commitment } = await getCommitment(db, actor, id);
  const credits = await ask<CreditShown>`
    SELECT k.id, k.status, k.quantity::float8 AS quantity, k."deliveredQuantity", ${deliveredUnit} AS "deliveredUnit", d."confirmedQuantity" AS confirmed,
      d."deliveredOn"::text AS "deliveredOn", k."proposedAt", k."decidedAt", u.name AS "decidedBy", k.reason, m.id AS "matchId", p.id AS "projectId", p.title AS project,
      o.name AS organisation, coalesce(l.description, n.description) AS description, d.note, d.payer, d.payee,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type) ORDER BY f."createdAt") FROM "File" f
        WHERE f."deliveryId" = d.id AND f."removedAt" IS NULL), '[]') AS files
    FROM "Credit" k JOIN "Delivery" d ON d.id = k."deliveryId" JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId"
      JOIN "Project" p ON p.id = n."projectId" JOIN "Organisation" o ON o.id = p."organisationId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
      LEFT JOIN "User" u ON u.id = k."decidedById"
    WHERE k."commitmentId" = ${commitment.id}::uuid ORDER BY k."proposedAt" DESC, k.id DESC LIMIT 500`;
  const { title, reference, supplierName } = contract;
  return {
    ...{ ...commitment, quantity: Number(quantity), credits },
    measure: measure && { code: measure.code, title: measure.title },
    contract: { id: contract.id, title, reference, supplierName },
  };
}
export type CommitmentShown = Awaited<ReturnType<typeof loadCommitment>>;
