import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { formatQuantity } from "@/lib/needs/quantity";
import { leftOfOffer } from "@/lib/offers/left-of-offer";
import { getIntroduction } from "./visible";

/** All that either side sees of an introduction: what was asked, of which offer, for what, and how it was answered. Refuses `notFound`. */
export async function loadIntroduction(actor: Actor, id: string) {
  const found = await getIntroduction(db, actor, id);
  const { need, offer, supplier, line, pledge, status, quantity, message, reason, askedAt, answeredAt } = found;
  const { project } = need;
  const left = await leftOfOffer(db, offer.id);
  return {
    ...{ id, status, quantity, message, reason, askedAt, answeredAt },
    asked: formatQuantity(offer, quantity),
    /** How many can be promised now: what was asked, unless less is left of the offer. */
    fits: Math.min(quantity, left),
    offer: { id: offer.id, type: offer.type, unit: offer.unit, description: offer.description, left },
    need: { id: need.id, description: line?.description ?? need.description, instead: line !== null },
    project: { id: project.id, title: project.title, slug: project.slug, listed: project.status === "listed" },
    organisation: { name: project.organisation.name, about: project.organisation.about },
    supplier: { name: supplier.name },
    pledge: pledge && { id: pledge.id, status: pledge.status, matchId: pledge.match?.id ?? null },
    mayAnswer: status === "asked" && can(actor, "introduction.accept", { introduction: found, project }),
    mayWithdraw: status === "asked" && can(actor, "introduction.withdraw", { project }),
  };
}
export type IntroductionShown = Awaited<ReturnType<typeof loadIntroduction>>;
