import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedQuantity, confirmedQuantity, formatAgreed } from "./agreed";
import { getMatch } from "./visible";

/** All that either side sees of a match: what was agreed, every arrival and its answer, and what is still to come. */
export async function loadMatch(actor: Actor, id: string) {
  const match = await getMatch(db, actor, id);
  const { need, supplier, line, deliveries } = match;
  authorise(actor, "delivery.record", { project: need.project, match });
  const agreed = agreedQuantity(match);
  const confirmed = confirmedQuantity(deliveries);
  const shown = (quantity: number) => formatAgreed({ line, need }, quantity);
  return {
    id: match.id,
    status: match.status,
    agreedAt: match.agreedAt,
    endedAt: match.endedAt,
    endedReason: match.endedReason,
    supplier: { name: supplier.name },
    organisation: { name: need.project.organisation.name },
    project: { id: need.project.id, title: need.project.title, slug: need.project.slug },
    need: { type: need.type, description: need.description, unit: need.unit },
    line: line && { description: line.description },
    /** Money itself, and not things instead of it: an arrival wants its four proofs. */
    cash: need.type === "cash" && !match.inKind,
    counted: { cash: need.type === "cash" && !match.inKind, line: line?.description ?? null, unit: need.unit },
    open: match.status === "agreed" || match.status === "delivering",
    agreed: { quantity: agreed, shown: shown(agreed) },
    confirmed: { quantity: confirmed, shown: shown(confirmed) },
    /** How much of it is confirmed: "7 of 10 beds", "£500 of £2,970". */
    progress: `${need.type === "cash" && !line ? shown(confirmed) : confirmed.toLocaleString("en-GB")} of ${shown(agreed)}`,
    left: { quantity: Math.max(agreed - confirmed, 0), shown: shown(Math.max(agreed - confirmed, 0)) },
    deliveries: deliveries.map((each) => ({
      id: each.id,
      status: each.status,
      shown: shown(each.quantity),
      quantity: each.quantity,
      confirmedShown: each.confirmedQuantity === null ? null : shown(each.confirmedQuantity),
      deliveredOn: each.deliveredOn,
      note: each.note,
      payer: each.payer,
      payee: each.payee,
      reason: each.decidedReason,
    })),
  };
}

export type MatchShown = Awaited<ReturnType<typeof loadMatch>>;
