import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { sidesAwaited } from "@/lib/deals/get-deal";
import { listSaid, type Said } from "@/lib/deliveries/list-said";
import { listEvidence } from "@/lib/evidence/list-evidence";
import { seenAs } from "@/lib/shares/seen-as";
import { agreedQuantity, confirmedQuantity, formatAgreed, isUnmeasured } from "./agreed";
import { getMatch } from "./visible";

/**
 * All that either side sees of a match: what was agreed, every arrival and its answer, and what is still to come. The procurement team looks
 * at its supplier's page as the supplier that it names, or as the one that leads.
 */
export async function loadMatch(actor: Actor, id: string, named: string | null = null) {
  const match = await getMatch(db, actor, id);
  const { need, supplier, line, inKind, deliveries } = match;
  authorise(actor, "delivery.record", { project: need.project, match });
  const arrivals = deliveries.map((each) => each.id);
  const [deal, said, evidenceOf] = await Promise.all([
    dealOf(match.id),
    listSaid(arrivals),
    listEvidence(actor, need.project.programmeId, arrivals),
  ]);
  const agreed = agreedQuantity(match);
  const confirmed = confirmedQuantity(deliveries);
  const shown = (quantity: number) => formatAgreed({ inKind, line, need }, quantity);
  const sharers = await sharersOf(match.pledge?.shares ?? []);
  const as = seenAs(actor, { supplierId: supplier.id, shares: match.pledge?.shares ?? null }, named);
  return {
    id: match.id,
    /** Null for a deal that was recorded without a pledge: nobody talked about it here. */
    pledgeId: match.pledgeId,
    status: match.status,
    agreedAt: match.agreedAt,
    channel: match.channel,
    deal,
    endedAt: match.endedAt,
    endedReason: match.endedReason,
    supplier: { id: supplier.id, name: supplier.name },
    /** Those that share it; none where one supplier gives it alone. */
    sharers,
    /** The supplier whose view this is, on the supplier's page. */
    as: sharers.find((each) => each.id === as) ?? { id: as, name: supplier.name },
    organisation: { id: need.project.organisationId, name: need.project.organisation.name },
    project: { id: need.project.id, title: need.project.title, slug: need.project.slug },
    need: { type: need.type, description: need.description, unit: need.unit },
    line: line && { description: line.description },
    /** Money itself, and not things instead of it: an arrival wants its four proofs. */
    cash: need.type === "cash" && !inKind,
    counted: {
      cash: need.type === "cash" && !inKind,
      line: line?.description ?? null,
      unit: isUnmeasured(match) ? "thing" : need.unit,
    },
    open: match.status === "agreed" || match.status === "delivering",
    agreed: { quantity: agreed, shown: shown(agreed) },
    confirmed: { quantity: confirmed, shown: shown(confirmed) },
    progress: progressOf(match, confirmed),
    left: { quantity: Math.max(agreed - confirmed, 0), shown: shown(Math.max(agreed - confirmed, 0)) },
    deliveries: deliveries.map((each) => ({
      ...arrivalShown(each, shown, said),
      evidence: evidenceOf(each.id),
      /** Who brought it, and so answers for it. */
      supplier: { id: each.supplierId ?? supplier.id, name: each.supplier?.name ?? supplier.name },
    })),
  };
}

function sharersOf(shares: { supplierId: string }[]) {
  if (shares.length < 2) return [];
  const ids = shares.map(({ supplierId }) => supplierId);
  return db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** That it was agreed elsewhere, and whose word on that is awaited; null for what was agreed here or imported. */
async function dealOf(matchId: string) {
  const deal = await db.deal.findUnique({ where: { matchId } });
  if (!deal) return null;
  const { agreedOn, note } = deal;
  return { agreedOn, note, awaited: sidesAwaited(deal) };
}

type Delivery = Awaited<ReturnType<typeof getMatch>>["deliveries"][number];

function arrivalShown(each: Delivery, shown: (quantity: number) => string, said: Said[]) {
  const { id, status, quantity, confirmedQuantity, disputedQuantity, deliveredOn, note, payer, payee } = each;
  return {
    ...{ id, status, quantity, deliveredOn, note, payer, payee },
    shown: shown(quantity),
    confirmedQuantity,
    confirmedShown: confirmedQuantity === null ? null : shown(confirmedQuantity),
    /** What came by the community organisation's word, while that is in dispute. */
    came: status === "disputed" ? { quantity: disputedQuantity ?? 0, shown: shown(disputedQuantity ?? 0) } : null,
    /** The supplier has said in words what it knows; now the procurement team may decide. */
    answered: each.answeredAt !== null,
    reason: each.decidedReason,
    said: said
      .filter(({ deliveryId }) => deliveryId === id)
      .map((line) => ({ ...line, shown: line.quantity ? shown(line.quantity) : null })),
  };
}

type Shown = Parameters<typeof formatAgreed>[0] & Parameters<typeof agreedQuantity>[0];

/** How much of a match is confirmed: "7 of 10 beds", "£500 of £2,970", "some" where nobody counted it. */
function progressOf(match: Shown, confirmed: number): string {
  if (isUnmeasured(match)) return confirmed > 0 ? "some" : "nothing yet";
  const cash = match.need.type === "cash" && !match.line;
  return `${cash ? formatAgreed(match, confirmed) : confirmed.toLocaleString("en-GB")} of ${formatAgreed(match, agreedQuantity(match))}`;
}

export type MatchShown = Awaited<ReturnType<typeof loadMatch>>;
