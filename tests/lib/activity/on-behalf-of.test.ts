import { expect, test } from "vitest";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { db } from "@/lib/db";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { tellPeople } from "@/lib/jobs/tell-people";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { changeOffer } from "@/lib/offers/change-offer";
import { makeOffer } from "@/lib/offers/make-offer";
import { offerAgain } from "@/lib/offers/offer-again";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { aLedger } from "@/tests/support/contracts";
import {
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  anIntroduction,
  anOffer,
  anOrganisation,
  aPledge,
  aProgramme,
} from "@/tests/support/factories";

type Move = { name: ActivityName; supplierId: string; make: (team: Actor) => Promise<unknown> };

const bed = { type: "goods", description: "Beds", quantity: "12", unit: "bed" };

async function aPledgeShared() {
  const [lead, other] = [await anOrganisation("supplier"), await anOrganisation("supplier")];
  const pledge = await aPledge({ supplierId: lead.id, quantity: 12 });
  const asked = { pledgeId: pledge.id, supplierId: other.id, quantity: "5" };
  return { lead, other, pledge, asked };
}

async function aShareAsked() {
  const { lead, other, asked } = await aPledgeShared();
  const { id } = await inviteToShare(await actorFor(lead), asked);
  return { shareId: id, supplierId: other.id };
}

/** Every move that a supplier makes, as the procurement team makes it for one that rings up. */
const moves: Record<string, () => Promise<Move>> = {
  "makes a pledge": async () => {
    const [need, { id: supplierId }] = [await aNeed(), await anOrganisation("supplier")];
    const pledge = { needId: need.id, quantity: "4", supplierId };
    return { name: "pledge.made", supplierId, make: (team) => makePledge(team, pledge) };
  },
  "proposes something else": async () => {
    const { id, supplierId } = await aPledge();
    const proposed = { pledgeId: id, side: "supplier", quantity: "7" };
    return { name: "pledge.countered", supplierId, make: (team) => counterPropose(team, proposed) };
  },
  "agrees to what was proposed": async () => {
    const { id, supplierId } = await aPledge({ turn: "supplier", turnSince: new Date() });
    return { name: "pledge.accepted", supplierId, make: (team) => agreeToPledge(team, { pledgeId: id }) };
  },
  "takes a pledge back": async () => {
    const { id, supplierId } = await aPledge();
    return {
      ...{ name: "pledge.withdrawn", supplierId },
      make: (team) => withdrawPledge(team, { pledgeId: id, reason: "They rang" }),
    };
  },
  "asks another to share": async () => {
    const { lead, asked } = await aPledgeShared();
    return { name: "share.invited", supplierId: lead.id, make: (team) => inviteToShare(team, asked) };
  },
  "says yes to its part": async () => {
    const { shareId, supplierId } = await aShareAsked();
    return { name: "share.confirmed", supplierId, make: (team) => confirmShare(team, { shareId }) };
  },
  "says no to its part": async () => {
    const { shareId, supplierId } = await aShareAsked();
    return { name: "share.declined", supplierId, make: (team) => declineShare(team, { shareId, reason: "Too far" }) };
  },
  "makes an offer": async () => {
    const { id: supplierId } = await anOrganisation("supplier");
    return { name: "offer.made", supplierId, make: (team) => makeOffer(team, { ...bed, supplierId }) };
  },
  "changes an offer": async () => {
    const { id: offerId, supplierId } = await anOffer();
    return { name: "offer.changed", supplierId, make: (team) => changeOffer(team, { ...bed, offerId }) };
  },
  "takes an offer back": async () => {
    const { id: offerId, supplierId } = await anOffer();
    return { name: "offer.withdrawn", supplierId, make: (team) => withdrawOffer(team, { offerId }) };
  },
  "says yes to what it was asked for": async () => {
    const { id: introductionId, supplierId } = await anIntroduction();
    return { name: "pledge.made", supplierId, make: (team) => acceptIntroduction(team, { introductionId }) };
  },
  "says no to what it was asked for": async () => {
    const { id: introductionId, supplierId } = await anIntroduction();
    return { name: "introduction.declined", supplierId, make: (team) => declineIntroduction(team, { introductionId }) };
  },
  "says what arrived": async () => {
    const { id: matchId, supplierId } = await aMatch();
    const arrived = { matchId, side: "supplier", quantity: "3", deliveredOn: "2026-03-03" };
    return { name: "delivery.recorded", supplierId, make: (team) => recordDelivery(team, arrived) };
  },
  "answers a dispute": async () => {
    const { id: matchId, supplierId } = await aMatch();
    const { id: deliveryId } = await aDelivery({ matchId, status: "disputed", disputedQuantity: 2 });
    const answer = { deliveryId, answer: "The driver has a note" };
    return { name: "delivery.answered", supplierId, make: (team) => answerDispute(team, answer) };
  },
  "asks for a delivery to count": async () => {
    const { supplier, commitment, delivery } = await aLedger();
    const credit = { deliveryId: delivery.id, commitmentId: commitment.id };
    return { name: "credit.proposed", supplierId: supplier.id, make: (team) => proposeCredit(team, credit) };
  },
};

test.each(Object.entries(moves))(
  "the procurement team %s for a supplier: the record says for whom, and the supplier is told who did it",
  async (_, prepare) => {
    const [{ name, supplierId, make }, team] = [await prepare(), await anActor("procurement", { name: "The team" })];
    const person = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));
    await make(team);
    const activity = await db.activity.findFirstOrThrow({ where: { name }, orderBy: { seq: "desc" } });
    expect(activity).toMatchObject({
      userId: team.userId,
      organisationId: team.organisationId,
      onBehalfOfId: supplierId,
    });
    await tellPeople({ activityId: activity.id });
    const letters = await db.letter.findMany({ where: { activityId: activity.id, userId: person.userId } });
    expect(letters).toMatchObject([{ subject: expect.stringContaining("Done for you") as string }]);
    expect(letters[0]?.text).toContain("of The team");
  },
);

test.each(Object.entries(moves))(
  "nobody else %s for a supplier: neither another supplier nor the procurement team of another programme",
  async (_, prepare) => {
    const { make } = await prepare();
    const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
    const recorded = await db.activity.count();
    for (const actor of [await anActor("supplier"), elsewhere]) {
      const kind = await make(actor).then(
        () => "done",
        (refusal: unknown) => (refusal as { kind?: string }).kind,
      );
      expect(["notFound", "notAllowed", "invalid"]).toContain(kind);
    }
    expect(await db.activity.count()).toBe(recorded);
  },
);

test("a pledge and an offer are made for a supplier that is approved here, and the team has to say for which", async () => {
  const [team, need] = [await anActor("procurement"), await aNeed()];
  const waiting = await anOrganisation("supplier", { participation: "submitted" });
  const elsewhere = await anOrganisation("supplier", { programmeId: (await aProgramme()).id });
  for (const supplierId of [undefined, "", "nonsense", waiting.id, elsewhere.id, need.project.organisationId]) {
    const refused = { kind: "invalid", fields: { supplierId: ["Choose the supplier"] } };
    await expect(makePledge(team, { needId: need.id, quantity: "4", supplierId })).rejects.toMatchObject(refused);
    await expect(makeOffer(team, { ...bed, supplierId })).rejects.toMatchObject(refused);
  }
  expect(await db.activity.count()).toBe(0);
});

test("what is drawn on for a supplier is its own offer", async () => {
  const [team, need, offer] = [await anActor("procurement"), await aNeed(), await anOffer()];
  const pledge = { needId: need.id, quantity: "4", offerId: offer.id };
  const other = await anOrganisation("supplier");
  await expect(makePledge(team, { ...pledge, supplierId: other.id })).rejects.toMatchObject({ kind: "notFound" });
  await makePledge(team, { ...pledge, supplierId: offer.supplierId });
});

test("calling a match off says for which side it was asked, and what came back is offered again for its supplier", async () => {
  const [match, team] = [await aMatch(), await anActor("procurement")];
  await cancelMatch(team, { matchId: match.id, side: "supplier", reason: "They rang" });
  expect(await db.activity.findFirstOrThrow({ where: { name: "match.cancelled" } })).toMatchObject({
    onBehalfOfId: match.supplierId,
  });
  const { id } = await offerAgain(team, { matchId: match.id });
  expect(await db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({ supplierId: match.supplierId });
});
