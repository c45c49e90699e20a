import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { changeOffer } from "@/lib/offers/change-offer";
import { leftOfOffer } from "@/lib/offers/left-of-offer";
import { listOffersForNeeds } from "@/lib/offers/list-offers-for-needs";
import { listOurOffers } from "@/lib/offers/list-our-offers";
import { makeOffer } from "@/lib/offers/make-offer";
import { getOffer } from "@/lib/offers/visible";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import {
  activities,
  actorFor,
  aMatch,
  anActor,
  aNeed,
  anIntroduction,
  anOffer,
  anOrganisation,
  aPledge,
  aProject,
  aSubmission,
  runnerOf,
} from "@/tests/support/factories";

const beds = { type: "goods", description: "Single beds", quantity: "20", unit: "Beds", postcode: "b19 1nh" };
const supplierOf = async ({ supplierId }: { supplierId: string }) =>
  actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));

test("a supplier says what it could give, and it is recorded", async () => {
  const supplier = await anActor("supplier");
  const { id } = await makeOffer(supplier, { ...beds, until: "27/3/2040" });
  expect(await db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ supplierId: supplier.organisationId, type: "goods", quantity: 20, unit: "bed", status: "open" },
    ...{ postcode: "B19 1NH", district: "B19", until: new Date("2040-03-27") },
  });
  expect(await activities()).toEqual(["offer.made"]);
});

test("the day until which something is offered is that day, wherever the server stands", async () => {
  const project = await aProject();
  const need = await aNeed({ projectId: project.id });
  const supplier = await anActor("supplier");
  await makeOffer(supplier, { ...beds, until: "27/3/2040" });
  const day = new Date("2040-03-27");
  expect(await listOurOffers(supplier)).toMatchObject([{ until: day }]);
  const asked = { id: need.id, type: need.type, unit: need.unit, description: need.description, open: true, lines: [] };
  const offers = await listOffersForNeeds(await runnerOf(project), [{ ...need, ...asked }]);
  expect(offers.get(need.id)).toMatchObject([{ until: day }]);
});

test("money is offered in pounds and kept in pence, and has no unit to type", async () => {
  const { id } = await makeOffer(await anActor("supplier"), {
    type: "cash",
    description: "Staff fund",
    quantity: "£1,500",
  });
  expect(await db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({ quantity: 150_000, unit: "GBP" });
});

test("pressing twice makes one offer", async () => {
  const supplier = await anActor("supplier");
  const input = { ...beds, submission: aSubmission() };
  await Promise.all([makeOffer(supplier, input), makeOffer(supplier, input)]);
  expect(await db.offer.count()).toBe(1);
});

test.each([
  [{ quantity: "none" }, "quantity"],
  [{ description: " " }, "description"],
  [{ unit: "" }, "unit"],
  [{ postcode: "somewhere" }, "postcode"],
  [{ until: "1/1/2001" }, "until"],
  [{ type: "wishes" }, "type"],
])("%j is refused beside its field", async (wrong, field) => {
  await expect(makeOffer(await anActor("supplier"), { ...beds, ...wrong })).rejects.toMatchObject({
    kind: "invalid",
    fields: { [field]: [expect.any(String)] },
  });
  expect(await db.offer.count()).toBe(0);
});

test("only an approved supplier makes offers", async () => {
  for (const actor of [await anActor("community"), await anActor("supplier", { participation: "submitted" })])
    await expect(makeOffer(actor, beds)).rejects.toMatchObject({ kind: "notAllowed" });
});

test("what is pledged or agreed is taken off what is left, and what goes back is put back", async () => {
  const offer = await anOffer({ quantity: 40 });
  const offerId = offer.id;
  await aPledge({ offerId, quantity: 5 });
  await aPledge({ offerId, quantity: 7, status: "declined" });
  const accepted = await aPledge({ offerId, quantity: 10, status: "accepted" });
  await aMatch({ pledgeId: accepted.id, needId: accepted.needId, quantity: 8 });
  expect(await leftOfOffer(db, offerId)).toBe(40 - 5 - 8);
  const part = await aPledge({ offerId, quantity: 6, status: "accepted" });
  await aMatch({
    pledgeId: part.id,
    needId: part.needId,
    quantity: 6,
    status: "completed",
    returnedQuantity: 2,
    endedReason: "Two broke",
  });
  const inKind = { quantity: 69_000, inKind: true } as const;
  const gone = await aPledge({ offerId, ...inKind, status: "accepted" });
  await aMatch({
    pledgeId: gone.id,
    needId: gone.needId,
    quantity: 10,
    status: "cancelled",
    returnedQuantity: 10,
    endedReason: "Flood",
  });
  expect(await leftOfOffer(db, offerId)).toBe(40 - 5 - 8 - 4);
});

test("a supplier changes its offer, but not below what is promised, nor what it is counted in", async () => {
  const offer = await anOffer();
  const supplier = await supplierOf(offer);
  await aPledge({ offerId: offer.id, quantity: 12 });
  const changed = { ...beds, offerId: offer.id };
  await expect(changeOffer(supplier, { ...changed, quantity: "11" })).rejects.toMatchObject({
    fields: { quantity: ["You have promised 12 beds of it already"] },
  });
  await expect(changeOffer(supplier, { ...changed, unit: "mattress" })).rejects.toMatchObject({ kind: "invalid" });
  await changeOffer(supplier, { ...changed, quantity: "12" });
  expect(await leftOfOffer(db, offer.id)).toBe(0);
  expect(await activities()).toEqual(["offer.changed"]);
});

test("withdrawing answers whoever waits, keeps what was pledged, and happens once", async () => {
  const asked = await anIntroduction();
  const supplier = await supplierOf(asked.offer);
  const pledge = await aPledge({ offerId: asked.offerId, supplierId: asked.supplierId });
  await withdrawOffer(supplier, { offerId: asked.offerId, reason: "The ward reopened" });
  expect(await db.introduction.findUniqueOrThrow({ where: { id: asked.id } })).toMatchObject({
    status: "declined",
    reason: "The ward reopened",
  });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: pledge.id } })).toMatchObject({ status: "offered" });
  expect(await activities()).toEqual(["offer.withdrawn", "introduction.declined"]);
  await expect(withdrawOffer(supplier, { offerId: asked.offerId })).rejects.toMatchObject({ kind: "conflict" });
  await expect(changeOffer(supplier, { ...beds, offerId: asked.offerId })).rejects.toMatchObject({ kind: "conflict" });
});

test("another supplier's offer does not exist, for reading, changing or withdrawing", async () => {
  const offer = await anOffer();
  const other = await anActor("supplier");
  for (const work of [
    () => getOffer(db, other, offer.id),
    () => changeOffer(other, { ...beds, offerId: offer.id }),
    () => withdrawOffer(other, { offerId: offer.id }),
  ])
    await expect(work()).rejects.toMatchObject({ kind: "notFound" });
  expect(await listOurOffers(other)).toEqual([]);
});

test("those who may ask see what is open; the procurement team sees all; visitors see nothing", async () => {
  const open = await anOffer();
  const past = await anOffer({ until: new Date("2020-01-01") });
  const withdrawn = await anOffer({ status: "withdrawn" });
  const seenBy = async (actor: Parameters<typeof getOffer>[1]) => {
    const seen = await Promise.all(
      [open, past, withdrawn].map(({ id }) =>
        getOffer(db, actor, id).then(
          () => true,
          () => false,
        ),
      ),
    );
    return seen;
  };
  expect(await seenBy(await anActor("community"))).toEqual([true, false, false]);
  expect(await seenBy(await anActor("broker"))).toEqual([true, false, false]);
  expect(await seenBy(await anActor("community", { participation: "submitted" }))).toEqual([false, false, false]);
  expect(await seenBy(await anActor("procurement"))).toEqual([true, true, true]);
  const { programmeId } = await anOrganisation("community");
  expect(
    await seenBy({ userId: null, organisationId: null, programmeId, role: "visitor", approved: false, vouchesFor: [] }),
  ).toEqual([false, false, false]);
});
