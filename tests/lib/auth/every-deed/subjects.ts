import { db } from "@/lib/db";
import type {
  DeliveryStatus,
  MatchStatus,
  PledgeStatus,
  ProjectStatus,
  ShareStatus,
} from "@/lib/generated/prisma/enums";
import { aDelivery, aMatch, aNeed, anOffer, aPledge, aProject } from "@/tests/support/factories";
import { type Cast, org } from "./cast";

let made = 0;

/** A project of the owner's with every question answered and two needs, for one of which the lead was declined. */
export async function aProjectIn(cast: Cast, status: ProjectStatus) {
  const programmeId = cast.owner.programmeId ?? "";
  const { id } = await aProject({
    ...{
      programmeId,
      organisationId: org(cast.owner),
      status,
      story: "Sixty children share a bed.",
      childrenExpected: 60,
    },
    shapedLevel: "asked",
    places: { create: { name: "Lozells" } },
    drivers: { create: { driver: { create: { programmeId, code: `d${(made += 1)}`, name: "Home", position: made } } } },
  });
  const need = await aNeed({ projectId: id });
  const chairs = await aNeed({ projectId: id, description: "Chairs", unit: "chair" });
  if (status !== "draft" && status !== "submitted")
    await aPledge({ needId: chairs.id, supplierId: org(cast.lead), status: "declined" });
  return { id, needId: need.id };
}

/** Whose turn it is in an open pledge: `countered` waits for the supplier. */
export type PledgeState = PledgeStatus | "countered";

/** A pledge of ten of thirty beds by the lead, of which the sharer gives four. */
export async function aPledgeIn(cast: Cast, state: PledgeState, need: Parameters<typeof aNeed>[0] = {}) {
  const project = await aProject({ programmeId: cast.owner.programmeId ?? "", organisationId: org(cast.owner) });
  const { id: needId } = await aNeed({ ...need, projectId: project.id });
  const countered = state === "countered";
  const { id } = await aPledge({
    ...{ needId, supplierId: org(cast.lead), status: countered ? "offered" : state },
    ...(countered ? { turn: "supplier", turnSince: new Date() } : {}),
    shares: { create: [share(cast.lead, 6), share(cast.sharer, 4)] },
  });
  return { id, needId };
}

const share = (who: Cast["lead"], quantity: number) => ({
  ...{ supplierId: org(who), quantity, status: "confirmed" as const, answeredAt: new Date() },
});

/** The sharer's part of an open pledge in a state, or of one that was answered. */
export async function aShareIn(cast: Cast, state: ShareStatus | "answered") {
  const { id: pledgeId } = await aPledgeIn(cast, state === "answered" ? "accepted" : "offered");
  const status = state === "answered" ? "confirmed" : state;
  const key = { pledgeId_supplierId: { pledgeId, supplierId: org(cast.sharer) } };
  return db.share.update({
    where: key,
    data: { status, answeredAt: status === "invited" ? null : new Date() },
    select: { id: true, pledgeId: true },
  });
}

/** A match of that pledge; of an ended one, what did not come went back. */
export async function aMatchIn(cast: Cast, status: MatchStatus) {
  const { id: pledgeId, needId } = await aPledgeIn(cast, "accepted");
  const returned = { agreed: 0, delivering: 0, completed: 6, written_off: 10, cancelled: 10 }[status];
  const match = await aMatch({
    ...{ needId, pledgeId, supplierId: org(cast.lead), status },
    ...(returned > 0 ? { returnedQuantity: returned, endedReason: "The van broke" } : {}),
  });
  await db.share.updateMany({ where: { pledgeId, supplierId: org(cast.lead) }, data: { agreedQuantity: 6 } });
  await db.share.updateMany({ where: { pledgeId, supplierId: org(cast.sharer) }, data: { agreedQuantity: 4 } });
  if (status === "delivering" || status === "completed")
    await aDelivery({ matchId: match.id, quantity: 4, status: "confirmed" });
  return { id: match.id, needId };
}

/** Four that somebody brought, of that match. */
export async function aDeliveryIn(cast: Cast, status: DeliveryStatus, by: "lead" | "sharer" = "lead") {
  const { id: matchId } = await aMatchIn(cast, "agreed");
  await db.match.update({ where: { id: matchId }, data: { status: "delivering" } });
  const disputed = status === "disputed" ? { disputedQuantity: 3, decidedReason: "One was broken" } : {};
  return aDelivery({ matchId, status, quantity: 4, supplierId: org(cast[by]), ...disputed });
}

/** Twenty beds that the lead offers. */
export const anOfferIn = (cast: Cast, status: "open" | "withdrawn") =>
  anOffer({ programmeId: cast.lead.programmeId ?? "", supplierId: org(cast.lead), status });
