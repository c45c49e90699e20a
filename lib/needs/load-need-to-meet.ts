import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { formatAgreed } from "@/lib/matches/agreed";
import { getNeed } from "./get-need";
import { linesOffered } from "./lines-offered";

/** A need as a supplier who thinks of helping sees it: what is left of it and of each thing it would buy, and what they pledged before. */
export async function loadNeedToMeet(actor: Actor, id: string) {
  const need = await getNeed(db, actor, id);
  const { project, type, description, unit, quantity, matchedQuantity } = need;
  const { howOften, whereabouts, meetsChildren, checkLevel, costToAccept } = need;
  const [matches, before] = await Promise.all([liveInKind(id), pledgedBefore(actor, id)]);
  return {
    ...{ id, type, description, unit, quantity, matchedQuantity },
    ...{ howOften, whereabouts, meetsChildren, checkLevel, costToAccept },
    left: quantity - matchedQuantity,
    lines: linesOffered(need, matches)
      .filter(({ left }) => left > 0)
      .map((line) => ({ id: line.id, description: line.description, left: line.left })),
    project: { title: project.title, slug: project.slug, organisation: project.organisation.name },
    open: project.status === "listed" && matchedQuantity < quantity,
    mayPledge: can(actor, "pledge.make", {}),
    before: before.map((pledge) => ({
      id: pledge.id,
      offered: formatAgreed({ ...pledge, need }, pledge.lineQuantity ?? pledge.quantity),
    })),
  };
}

/** What is promised in kind already. */
function liveInKind(needId: string) {
  return db.match.findMany({
    where: { needId, lineId: { not: null }, status: { notIn: ["cancelled", "written_off"] } },
    select: { lineId: true, lineQuantity: true },
  });
}

/** Their own pledges to it that still wait for an answer. */
function pledgedBefore(actor: Actor, needId: string) {
  return db.pledge.findMany({
    where: { needId, supplierId: actor.organisationId ?? "", status: "offered" },
    select: { id: true, quantity: true, inKind: true, lineQuantity: true, line: { select: { description: true } } },
    orderBy: { offeredAt: "asc" },
  });
}
