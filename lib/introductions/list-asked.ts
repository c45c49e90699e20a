import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { introductionsVisibleTo } from "./visible";

/** Something that a supplier was asked for and has not answered. The quantity is in the offer's unit. */
export type Asked = {
  id: string;
  askedAt: Date;
  quantity: number;
  type: NeedType;
  unit: string;
  offer: string;
  description: string;
  title: string;
  organisation: string;
  supplier: string;
};

/** What waits for a supplier's answer, oldest first, within what the actor may see: for either side's home. */
export function listAsked(actor: Actor): Promise<Asked[]> {
  return ask<Asked>`
    SELECT i.id, i."askedAt", i.quantity, f.type, f.unit, f.description AS offer, coalesce(l.description, n.description) AS description,
      p.title, o.name AS organisation, s.name AS supplier
    FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" JOIN "Project" p ON p.id = n."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = i."supplierId"
      JOIN "Offer" f ON f.id = i."offerId" LEFT JOIN "NeedLine" l ON l.id = i."lineId"
    WHERE ${introductionsVisibleTo(actor)} AND i.status = 'asked' ORDER BY i."askedAt", i.id LIMIT 100`;
}
