import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { listNeedsLike } from "@/lib/matching/list-needs-like";
import { thingGiven } from "@/lib/matching/thing-given";
import { loadShares } from "@/lib/shares/list-shares";
import { seenAs } from "@/lib/shares/seen-as";
import { loadStanding } from "./load-standing";
import { getPledge } from "./visible";

/** All that a supplier sees of its own pledge, or of one that it shares; the procurement team sees it as the supplier that it names, or as the one that leads. Why it was declined is private to the other side, so it is not here. */
export async function loadOurPledge(actor: Actor, id: string, named: string | null = null) {
  const pledge = await getPledge(db, actor, id);
  authorise(actor, "pledge.view", { pledge, project: pledge.need.project });
  const { need, line, inKind, match, status, message, deliverBy, offeredAt, decidedAt } = pledge;
  const as = seenAs(actor, pledge, named);
  const shares = await loadShares(actor, pledge.id, as);
  const shown = (quantity: number) => formatAgreed({ inKind, line, need }, quantity);
  const accepted = match && agreedQuantity(match);
  const offered = agreedQuantity(pledge);
  const thing = status === "declined" || status === "expired" ? thingGiven(pledge) : null;
  return {
    /** What else it would fit, once this organisation could not use it. */
    others: thing ? await listNeedsLike({ ...actor, organisationId: as }, { ...thing, left: offered }) : [],
    standing: await loadStanding(pledge),
    /** It is theirs to change and to take back, and not another supplier's of which they give a part. */
    leads: as === pledge.supplierId,
    shares,
    /** Whose view this is. */
    as: shares.ours?.supplier ?? pledge.supplier.name,
    supplier: pledge.supplier.name,
    ...{ id: pledge.id, status, message, deliverBy, offeredAt, decidedAt, matchId: match?.id ?? null },
    project: { title: need.project.title, slug: need.project.slug, organisation: need.project.organisation.name },
    need: { id: need.id, description: need.description },
    offered: shown(offered),
    /** What was taken of it, where that is less. */
    acceptedPart: accepted !== null && accepted < offered ? shown(accepted) : null,
  };
}
