import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { askForOffer } from "@/lib/introductions/ask-for-offer";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { listAsked } from "@/lib/introductions/list-asked";
import { loadIntroduction } from "@/lib/introductions/load-introduction";
import { withdrawIntroduction } from "@/lib/introductions/withdraw-introduction";
import { leftOfOffer } from "@/lib/offers/left-of-offer";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { closeProject } from "@/lib/projects/close-project";
import { listQueue } from "@/lib/queue/list-queue";
import {
  aCashNeed,
  activities,
  actorFor,
  anActor,
  aNeed,
  anIntroduction,
  anOffer,
  aPledge,
  aProject,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

const supplierOf = async ({ supplierId }: { supplierId: string }) =>
  actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));

test("yes to being asked, while pledges to the same need are agreed: nobody waits in a circle", async () => {
  const need = await aNeed({ quantity: 200 });
  const asked = [];
  for (let each = 0; each < 6; each += 1) asked.push(await anIntroduction({ needId: need.id, quantity: 1 }));
  const suppliers = await Promise.all(asked.map((each) => supplierOf(each)));
  const pledges = await Promise.all(asked.map(() => aPledge({ needId: need.id })));
  const runner = await runnerOf(need.project);
  const { done, refusals } = await atOnce([
    ...asked.map(({ id }, index) => acceptIntroduction(suppliers[index]!, { introductionId: id })),
    ...pledges.map(({ id }) => acceptPledge(runner, { pledgeId: id })),
  ]);
  expect({ done, refusals }).toEqual({ done: 12, refusals: [] });
});

test("asking, saying yes and accepting leads from an offer to a match", async () => {
  const [need, offer] = [await aNeed(), await anOffer()];
  const [runner, supplier] = [await runnerOf(need.project), await supplierOf(offer)];
  const { id } = await askForOffer(runner, { needId: need.id, offerId: offer.id, quantity: "12", message: "Please" });
  expect(await listAsked(supplier)).toMatchObject([{ id, quantity: 12, offer: offer.description }]);
  expect(await leftOfOffer(db, offer.id)).toBe(20);
  const { pledgeId } = await acceptIntroduction(supplier, { introductionId: id, message: "On Tuesday" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).toMatchObject({
    ...{ status: "offered", quantity: 12, offerId: offer.id, introductionId: id, message: "On Tuesday" },
  });
  expect(await leftOfOffer(db, offer.id)).toBe(8);
  const { matchId } = await acceptPledge(runner, { pledgeId });
  expect(await loadIntroduction(runner, id)).toMatchObject({ status: "accepted", pledge: { matchId } });
  expect(await activities()).toEqual(["introduction.asked", "introduction.accepted", "pledge.made", "pledge.accepted"]);
});

test("a line of a cash need is asked for, and met in kind", async () => {
  const need = await aCashNeed();
  const offer = await anOffer({ description: "Bedding sets, still sealed", unit: "set", quantity: 40 });
  const lineId = need.lines[0]!.id;
  const runner = await runnerOf(need.project);
  const ask = { needId: need.id, offerId: offer.id, lineId };
  await expect(askForOffer(runner, { ...ask, quantity: "31" })).rejects.toMatchObject({
    fields: { quantity: ["You need 30 of these"] },
  });
  await expect(askForOffer(runner, { ...ask, lineId: need.lines[1]!.id, quantity: "1" })).rejects.toMatchObject({
    kind: "conflict",
  });
  const { id } = await askForOffer(runner, { ...ask, quantity: "30" });
  const { pledgeId } = await acceptIntroduction(await supplierOf(offer), { introductionId: id, quantity: "10" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).toMatchObject({
    ...{ lineId, lineQuantity: 10, quantity: 69_000, inKind: true },
  });
  expect(await leftOfOffer(db, offer.id)).toBe(30);
});

test("the procurement team introduces two, on behalf of those in need, and sees it in its queue", async () => {
  const [need, offer] = [await aNeed(), await anOffer()];
  const team = await anActor("procurement");
  await askForOffer(team, { needId: need.id, offerId: offer.id, quantity: "3" });
  expect(await db.activity.findFirstOrThrow()).toMatchObject({ onBehalfOfId: need.project.organisationId });
  expect(await listQueue(team, "introductions")).toMatchObject({ total: 1, rows: [{ leadsTo: need.projectId }] });
});

test("no more is asked for than is offered or needed", async () => {
  const [need, offer] = [await aNeed({ quantity: 10 }), await anOffer({ quantity: 8 })];
  const runner = await runnerOf(need.project);
  const ask = (quantity: string) => askForOffer(runner, { needId: need.id, offerId: offer.id, quantity });
  for (const quantity of ["9", "11", "", "0", "some"])
    await expect(ask(quantity)).rejects.toMatchObject({ kind: "invalid", fields: { quantity: [expect.any(String)] } });
  await ask("8");
});

test("what does not fit, is withdrawn, or is for a project that has ended, cannot be asked for", async () => {
  const need = await aNeed();
  const runner = await runnerOf(need.project);
  const ask = (offerId: string, needId = need.id) => askForOffer(runner, { needId, offerId, quantity: "1" });
  await expect(ask((await anOffer({ type: "space", unit: "hour" })).id)).rejects.toMatchObject({ kind: "conflict" });
  await expect(ask((await anOffer({ status: "withdrawn" })).id)).rejects.toMatchObject({ kind: "notFound" });
  const closed = await aProject({ status: "closed", organisationId: need.project.organisationId });
  await expect(ask((await anOffer()).id, (await aNeed({ projectId: closed.id })).id)).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await activities()).toEqual([]);
});

test("only who runs the project, or oversees it, asks; only the supplier answers", async () => {
  const asked = await anIntroduction();
  const [runner, supplier] = [await runnerOf(asked.need.project), await supplierOf(asked)];
  const ask = { needId: asked.needId, offerId: (await anOffer()).id, quantity: "1" };
  await expect(askForOffer(await anActor("community"), ask)).rejects.toMatchObject({ kind: "notAllowed" });
  const answer = { introductionId: asked.id };
  for (const deed of [acceptIntroduction, declineIntroduction]) {
    await expect(deed(runner, answer)).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(deed(await anActor("supplier"), answer)).rejects.toMatchObject({ kind: "notFound" });
  }
  await expect(withdrawIntroduction(supplier, answer)).rejects.toMatchObject({ kind: "notAllowed" });
  expect(await activities()).toEqual([]);
});

test("declining costs nothing: the offer stays open, and the words reach those who asked", async () => {
  const asked = await anIntroduction();
  await declineIntroduction(await supplierOf(asked), { introductionId: asked.id, reason: "We open after nine" });
  const runner = await runnerOf(asked.need.project);
  expect(await loadIntroduction(runner, asked.id)).toMatchObject({ status: "declined", reason: "We open after nine" });
  expect(await db.offer.findUniqueOrThrow({ where: { id: asked.offerId } })).toMatchObject({ status: "open" });
  expect(await activities()).toEqual(["introduction.declined"]);
});

test.each(["accepted", "declined", "withdrawn"] as const)("what is %s is not answered again", async (status) => {
  const asked = await anIntroduction({ status });
  const [runner, supplier] = [await runnerOf(asked.need.project), await supplierOf(asked)];
  const answer = { introductionId: asked.id };
  await expect(acceptIntroduction(supplier, answer)).rejects.toMatchObject({ kind: "conflict" });
  await expect(declineIntroduction(supplier, answer)).rejects.toMatchObject({ kind: "conflict" });
  await expect(withdrawIntroduction(runner, answer)).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.pledge.count()).toBe(0);
});

test("asked twice at once, or pressed twice, it is asked once", async () => {
  const [need, offer] = [await aNeed(), await anOffer()];
  const runner = await runnerOf(need.project);
  const input = { needId: need.id, offerId: offer.id, quantity: "2" };
  expect(await atOnce([askForOffer(runner, input), askForOffer(runner, input)])).toEqual({
    done: 1,
    refusals: ["conflict"],
  });
  const again = { ...input, offerId: (await anOffer()).id, submission: aSubmission() };
  await Promise.all([askForOffer(runner, again), askForOffer(runner, again)]);
  expect(await db.introduction.count()).toBe(2);
});

test("yes and no at once: one wins, and there is a pledge only if it was yes", async () => {
  const asked = await anIntroduction();
  const supplier = await supplierOf(asked);
  const answer = { introductionId: asked.id };
  const { done, refusals } = await atOnce([
    acceptIntroduction(supplier, answer),
    declineIntroduction(supplier, answer),
    acceptIntroduction(supplier, answer),
  ]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict", "conflict"] });
  const { status } = await db.introduction.findUniqueOrThrow({ where: { id: asked.id } });
  expect(await db.pledge.count()).toBe(status === "accepted" ? 1 : 0);
});

test("two introductions to one offer, accepted at once, never promise more than there is", async () => {
  const offer = await anOffer({ quantity: 15 });
  const supplier = await supplierOf(offer);
  const both = [await anIntroduction({ offerId: offer.id }), await anIntroduction({ offerId: offer.id })];
  const { done } = await atOnce(both.map(({ id }) => acceptIntroduction(supplier, { introductionId: id })));
  expect(done).toBe(1);
  expect(await leftOfOffer(db, offer.id)).toBe(5);
  expect(await db.introduction.count({ where: { status: "asked" } })).toBe(1);
});

test("those who asked take it back, and a project that ends takes back all that it asked for", async () => {
  const asked = await anIntroduction();
  const runner = await runnerOf(asked.need.project);
  await withdrawIntroduction(runner, { introductionId: asked.id });
  const other = await anIntroduction({ needId: asked.needId });
  await closeProject(runner, { projectId: asked.need.projectId, reason: "We have what we need" });
  expect(await db.introduction.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ status: "withdrawn" });
  expect(await activities()).toEqual(["introduction.withdrawn", "introduction.withdrawn", "project.closed"]);
});
