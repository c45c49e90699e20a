import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { loadStanding } from "./load-standing";
import { getPledge } from "./visible";

/** A pledge as the procurement team sees it, which may move for either side: what, between whom, how it stands, and since when. Refuses `notFound` and `notAllowed`. */
export async function loadPledgeBetween(actor: Actor, id: string) {
  authorise(actor, "queue.view", {});
  const pledge = await getPledge(db, actor, id);
  const { need, supplier, match, status, message, offeredAt, decidedAt } = pledge;
  const { project } = need;
  return {
    standing: await loadStanding(pledge),
    ...{ id: pledge.id, status, message, offeredAt, decidedAt, matchId: match?.id ?? null },
    need: { description: need.description },
    supplier: { id: supplier.id, name: supplier.name },
    organisation: { id: project.organisation.id, name: project.organisation.name },
    project: { id: project.id, title: project.title },
  };
}
