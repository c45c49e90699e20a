import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { projectsRunBy } from "@/lib/projects/visible";

/** What somebody recorded as agreed elsewhere. The quantity is things of the line where one is met in kind, else the need's unit. */
export type DealToConfirm = {
  matchId: string;
  title: string;
  organisation: string;
  supplier: string;
  quantity: number;
  agreedOn: Date;
  recordedAt: Date;
  type: NeedType;
  unit: string;
  inKind: boolean;
  line: string | null;
};

/** The deals made elsewhere that wait for the word of the actor's own side, or of a group that it answers for, the longest waiting first. */
export function listDealsToConfirm(actor: Actor): Promise<DealToConfirm[]> {
  const mine =
    actor.role === "supplier"
      ? Prisma.sql`m."supplierId" = ${actor.organisationId}::uuid AND e."supplierConfirmedAt" IS NULL`
      : Prisma.sql`${projectsRunBy(actor)} AND e."communityConfirmedAt" IS NULL`;
  return ask<DealToConfirm>`
    SELECT m.id AS "matchId", p.title, o.name AS organisation, s.name AS supplier, coalesce(m."lineQuantity", m.quantity) AS quantity,
      e."agreedOn"::timestamp AT TIME ZONE 'UTC' AS "agreedOn", e."recordedAt", n.type, n.unit, m."inKind", l.description AS line
    FROM "Deal" e JOIN "Match" m ON m.id = e."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = m."supplierId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    WHERE ${mine} AND ${matchesVisibleTo(actor)} AND m.status IN ('agreed', 'delivering')
    ORDER BY e."recordedAt", m.id`;
}
