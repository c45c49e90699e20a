import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getNeed } from "@/lib/needs/get-need";
import { leftOfLine } from "@/lib/needs/lock-need";
import { listOffersForNeeds } from "./list-offers-for-needs";

/** A need of a project and the offers that could meet it, with what may be asked of each; refuses `notFound` and `notAllowed`. */
export async function loadOffersForNeed(actor: Actor, needId: string) {
  const need = await getNeed(db, actor, needId);
  const { project, id, type, description, unit, quantity, matchedQuantity } = need;
  authorise(actor, "introduction.withdraw", { project });
  const left = quantity - matchedQuantity;
  const open = project.status === "listed" && left > 0;
  const [offers, asked] = await Promise.all([
    listOffersForNeeds(actor, [{ ...need, open }]),
    db.introduction.findMany({ where: { needId: id, status: "asked" }, select: { id: true, offerId: true } }),
  ]);
  const shown = await Promise.all(
    (offers.get(id) ?? []).map(async (offer) => {
      const wanted = offer.line ? await leftOfLine(db, offer.line.id) : left;
      const waiting = asked.find(({ offerId }) => offerId === offer.id)?.id ?? null;
      return { ...offer, fits: Math.min(offer.left, wanted), asked: waiting };
    }),
  );
  return {
    ...{ id, type, description, unit, quantity, matchedQuantity, left, open },
    project: { id: project.id, title: project.title, organisation: project.organisation.name },
    offers: shown.filter(({ fits }) => fits > 0),
  };
}
export type OffersForNeed = Awaited<ReturnType<typeof loadOffersForNeed>>;
