import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { formatAgreed } from "@/lib/matches/agreed";
import { getNeed } from "./get-need";

/** A need as a supplier who thinks of helping sees it: what is left of it and of each thing it would buy, and what they pledged before. */
export async function loadNeedToMeet(actor: Actor, id: string) {
  const need = await getNeed(db, actor, id);
  const { project, type, description, unit, quantity, matchedQuantity } = need;
  const [lines, before] = await Promise.all([linesLeft(id), pledgedBefore(actor, id)]);
  return {
    ...{ id, type, description, unit, quantity, matchedQuantity },
    left: quantity - matchedQuantity,
    lines: lines.filter(({ left }) => left > 0),
    project: { title: project.title, slug: project.slug, organisation: project.organisation.name },
    open: project.status === "listed" && matchedQuantity < quantity,
    mayPledge: can(actor, "pledge.make", {}),
    before: before.map((pledge) => ({
      id: pledge.id,
      offered: formatAgreed({ ...pledge, need }, pledge.lineQuantity ?? pledge.quantity),
    })),
  };
}

/** The things that the money would buy and that may be given instead, with how many are not promised yet. */
function linesLeft(needId: string) {
  return db.$queryRaw<{ id: string; description: string; left: number }[]>`
    SELECT l.id, l.description,
      (l.quantity - coalesce(sum(m."lineQuantity") FILTER (WHERE m.status NOT IN ('cancelled', 'written_off')), 0))::int AS left
    FROM "NeedLine" l LEFT JOIN "Match" m ON m."lineId" = l.id
    WHERE l."needId" = ${needId}::uuid AND l."inKindWelcome" GROUP BY l.id ORDER BY l.position`;
}

/** Their own pledges to it that still wait for an answer. */
function pledgedBefore(actor: Actor, needId: string) {
  return db.pledge.findMany({
    where: { needId, supplierId: actor.organisationId ?? "", status: "offered" },
    select: { id: true, quantity: true, inKind: true, lineQuantity: true, line: { select: { description: true } } },
    orderBy: { offeredAt: "asc" },
  });
}
