import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { loadFreed } from "@/lib/matches/load-freed";
import { offerAgain } from "@/lib/offers/offer-again";
import {
  aCashNeed,
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  anOffer,
  aPledge,
  aProject,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

/** A match of ten that is called off once four have come. */
async function calledOff(given: Parameters<typeof aMatch>[0] = {}) {
  const match = await aMatch(given);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  await aDelivery({ matchId: match.id, quantity: 4, status: "confirmed" });
  await cancelMatch(supplier, { matchId: match.id, reason: "The van broke" });
  return { match, supplier };
}

test("what never went to the need becomes an offer, and those whose needs it fits best are told", async () => {
  const { match, supplier } = await calledOff();
  const others = await Promise.all([aNeed(), aNeed(), aNeed(), aNeed()]);
  expect(await loadFreed(supplier, match.id)).toMatchObject({ shown: "6 beds", offered: false });
  const { id } = await offerAgain(supplier, { matchId: match.id });
  expect(await db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ supplierId: supplier.organisationId, type: "goods", unit: "bed", quantity: 6, status: "open" },
    description: "Single beds with mattresses",
  });
  const told = await db.activity.findFirstOrThrow({ where: { name: "match.offered_again" } });
  const { needIds } = told.details as { needIds: string[] };
  expect(needIds).toHaveLength(3);
  expect(others.map((each) => each.id)).toEqual(expect.arrayContaining(needIds));
  const runners = await Promise.all(others.map(({ project }) => runnerOf(project)));
  await tellPeople({ activityId: told.id });
  const letters = await db.letter.findMany();
  const wanted = others.flatMap((each, at) => (needIds.includes(each.id) ? [runners[at]?.userId] : []));
  expect(letters.map(({ userId }) => userId).sort()).toEqual(wanted.sort());
  expect(letters[0]?.text).toContain("6 beds, “Single beds with mattresses”");
  expect(await loadFreed(supplier, match.id)).toMatchObject({ offered: true });
});

test("what was drawn from an offer that is still open is in it already", async () => {
  const offer = await anOffer({ quantity: 20 });
  const pledge = await aPledge({ supplierId: offer.supplierId, offerId: offer.id, status: "accepted" });
  const { match, supplier } = await calledOff({
    pledgeId: pledge.id,
    needId: pledge.needId,
    supplierId: offer.supplierId,
  });
  expect(await offerAgain(supplier, { matchId: match.id })).toEqual({ id: offer.id });
  expect(await db.offer.count()).toBe(1);
});

test("once that offer is withdrawn, another is made", async () => {
  const offer = await anOffer({ quantity: 20, status: "withdrawn" });
  const pledge = await aPledge({ supplierId: offer.supplierId, offerId: offer.id, status: "accepted" });
  const { match, supplier } = await calledOff({
    pledgeId: pledge.id,
    needId: pledge.needId,
    supplierId: offer.supplierId,
  });
  expect((await offerAgain(supplier, { matchId: match.id })).id).not.toBe(offer.id);
});

test("things that stood for money are offered as things", async () => {
  const need = await aCashNeed();
  const line = { lineId: need.lines[0]!.id, lineQuantity: 10, quantity: 69_000, inKind: true };
  const { match, supplier } = await calledOff({ needId: need.id, ...line });
  const { id } = await offerAgain(supplier, { matchId: match.id });
  expect(await db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ type: "goods", unit: "item", quantity: 6, description: "Bedding sets" },
  });
});

test("pressed twice, or by two colleagues at once, one offer is made", async () => {
  const { match, supplier } = await calledOff();
  const input = { matchId: match.id, submission: aSubmission() };
  const [first, second] = await Promise.all([offerAgain(supplier, input), offerAgain(supplier, input)]);
  expect(second).toEqual(first);
  const other = await calledOff();
  const { done, refusals } = await atOnce(
    Array.from({ length: 3 }, () => offerAgain(other.supplier, { matchId: other.match.id })),
  );
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  expect(await db.offer.count()).toBe(2);
});

test("nothing is offered of a match that goes on, or that arrived whole", async () => {
  const open = await aMatch();
  const whole = await aMatch({ status: "completed" });
  await aDelivery({ matchId: whole.id, status: "confirmed" });
  for (const { id, supplierId } of [open, whole]) {
    const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));
    expect(await loadFreed(supplier, id)).toBeNull();
    await expect(offerAgain(supplier, { matchId: id })).rejects.toMatchObject({ kind: "conflict" });
  }
});

test("only the supplier offers it, by its own press, or the procurement team for it", async () => {
  const { match } = await calledOff({ needId: (await aNeed({ projectId: (await aProject()).id })).id });
  await expect(offerAgain(await anActor("supplier"), { matchId: match.id })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(offerAgain(await runnerOf(match.need.project), { matchId: match.id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  expect(await db.offer.count()).toBe(0);
  await offerAgain(await anActor("procurement"), { matchId: match.id });
  expect(await db.offer.findFirstOrThrow()).toMatchObject({ supplierId: match.supplierId });
});
