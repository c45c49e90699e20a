import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { loadDealForm } from "@/lib/deals/load-deal-form";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { findBroken } from "@/lib/invariants/find-broken";
import { tellPeople } from "@/lib/jobs/tell-people";
import { answerDealInOnePress } from "@/lib/presses/answer-deal-in-one-press";
import { findPressedDeal } from "@/lib/presses/find-pressed-deal";
import { pressToken } from "@/lib/presses/press-token";
import { Refusal } from "@/lib/refusal";
import {
  aBrokerFor,
  activities,
  actorFor,
  aNeed,
  anActor,
  anOrganisation,
  aProject,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";

const listedAt = new Date("2026-02-01T09:00:00Z");
async function asked() {
  const project = await aProject({ listedAt });
  const need = await aNeed({ projectId: project.id });
  const company = await anOrganisation("supplier");
  const terms = {
    ...{ needId: need.id, what: "need", quantity: "10", agreedOn: "2026-03-03", channel: "off_platform" },
    ...{ supplierId: company.id, note: "Agreed on the telephone" },
  };
  return { project, need, terms, supplier: await actorFor(company), runner: await runnerOf(project) };
}
const dealOf = (matchId: string) => db.deal.findUniqueOrThrow({ where: { matchId } });
const broken = async () =>
  (await findBroken(db)).map(({ name }) => name).filter((name) => !name.startsWith("every listing"));

test("a supplier records its own deal: a match exists from the day it was agreed, and the other side has yet to confirm", async () => {
  const { supplier, terms, need } = await asked();
  const { id } = await recordDeal(supplier, { ...terms, supplierId: "" });
  expect(await db.match.findUniqueOrThrow({ where: { id }, include: { pledge: true } })).toMatchObject({
    ...{ status: "agreed", quantity: 10, channel: "off_platform", supplierId: supplier.organisationId },
    ...{ agreedAt: new Date("2026-03-03T12:00:00Z"), pledge: { status: "accepted", channel: "off_platform" } },
  });
  const deal = await dealOf(id);
  expect([deal.supplierConfirmedAt === null, deal.communityConfirmedAt === null]).toEqual([false, true]);
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 10 });
  expect(await activities()).toEqual(["deal.recorded"]);
  expect(await broken()).toEqual([]);
});

test("the procurement team records one for both, and each side confirms its own", async () => {
  const { supplier, runner, terms } = await asked();
  const procurement = await anActor("procurement");
  const { id: matchId } = await recordDeal(procurement, { ...terms, channel: "event" });
  await confirmDeal(runner, { matchId });
  await expect(confirmDeal(runner, { matchId })).rejects.toMatchObject({ kind: "conflict" });
  await confirmDeal(procurement, { matchId, side: "supplier" });
  const deal = await dealOf(matchId);
  expect([deal.supplierConfirmedAt, deal.communityConfirmedAt]).not.toContain(null);
  expect(await db.activity.findFirstOrThrow({ orderBy: { seq: "desc" } })).toMatchObject({
    ...{ name: "deal.confirmed", onBehalfOfId: supplier.organisationId },
  });
});

test("a broker records one for its group, whose word that is", async () => {
  const { project, terms } = await asked();
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  const { id } = await recordDeal(broker, { ...terms, channel: "broker" });
  expect((await dealOf(id)).communityConfirmedAt).not.toBeNull();
  expect((await db.activity.findFirstOrThrow()).onBehalfOfId).toBe(project.organisationId);
});

test("refused, it is cancelled, its quantity goes back to the need, and both sides and the procurement team hear why", async () => {
  const { supplier, runner, terms, need } = await asked();
  const procurement = await anActor("procurement");
  const { id: matchId } = await recordDeal(runner, terms);
  await expect(refuseDeal(supplier, { matchId, reason: "" })).rejects.toMatchObject({
    fields: { reason: ["Say why, so that they know"] },
  });
  await expect(refuseDeal(runner, { matchId, reason: "No" })).rejects.toMatchObject({ kind: "conflict" });
  await refuseDeal(supplier, { matchId, reason: "We never said so" });
  expect(await db.match.findUniqueOrThrow({ where: { id: matchId } })).toMatchObject({ status: "cancelled" });
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 0 });
  await expect(confirmDeal(supplier, { matchId })).rejects.toMatchObject({ kind: "conflict" });
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  const told = await db.letter.findMany({ orderBy: { createdAt: "asc" } });
  expect(told.map(({ userId, subject }) => [userId, subject])).toEqual([
    [supplier.userId, "Did you agree this? A Bed of Their Own"],
    [procurement.userId, expect.stringContaining("says that it was not so")],
    [runner.userId, "Called off: A Bed of Their Own"],
  ]);
  expect(await broken()).toEqual([]);
});

test("what is wrong is said beside its field, and nothing is recorded", async () => {
  const { runner, terms } = await asked();
  const fields = (more: object) =>
    recordDeal(runner, { ...terms, ...more }).then(
      () => null,
      (refusal: unknown) => (refusal instanceof Refusal ? Object.keys(refusal.fields) : refusal),
    );
  expect(await fields({ supplierId: "" })).toEqual(["supplierId"]);
  expect(await fields({ supplierId: (await anOrganisation("supplier", { participation: "submitted" })).id })).toEqual([
    "supplierId",
  ]);
  expect(await fields({ agreedOn: "2026-01-31" })).toEqual(["agreedOn"]);
  expect(await fields({ agreedOn: "2099-01-31" })).toEqual(["agreedOn"]);
  expect(await fields({ quantity: "31" })).toEqual(["quantity"]);
  expect(await fields({ channel: "platform" })).toEqual(["channel"]);
  expect(await db.match.count()).toBe(0);
});

test("only the two sides, or who speaks for one, record, confirm or refuse it", async () => {
  const { supplier, runner, terms } = await asked();
  for (const kind of ["community", "broker"] as const)
    await expect(recordDeal(await anActor(kind), terms)).rejects.toMatchObject({ kind: "notAllowed" });
  const { id: matchId } = await recordDeal(runner, terms);
  const others = [await anActor("supplier"), await anActor("community"), await anActor("broker")];
  for (const other of others) {
    await expect(confirmDeal(other, { matchId })).rejects.toMatchObject({ kind: "notFound" });
    await expect(refuseDeal(other, { matchId, reason: "x" })).rejects.toMatchObject({ kind: "notFound" });
  }
  await expect(loadDealForm(await anActor("community"), terms.needId)).rejects.toMatchObject({ kind: "notAllowed" });
  expect(await loadDealForm(runner, terms.needId)).toMatchObject({ need: { left: 20 } });
  await confirmDeal(supplier, { matchId });
});

test("a draft takes no deal, a closed project does", async () => {
  const { terms, project, runner } = await asked();
  await db.project.update({ where: { id: project.id }, data: { status: "closed", endedAt: new Date() } });
  await recordDeal(runner, terms);
  const draft = await aProject({ status: "draft", organisationId: project.organisationId });
  const need = await aNeed({ projectId: draft.id });
  await expect(recordDeal(runner, { ...terms, needId: need.id })).rejects.toMatchObject({ kind: "conflict" });
});

test("recorded by four at once, no need is matched beyond its quantity; sent twice by one form, it is recorded once", async () => {
  const { runner, terms, need } = await asked();
  const { done } = await atOnce([1, 2, 3, 4].map(() => recordDeal(runner, { ...terms, quantity: "12" })));
  expect(done).toBe(2);
  expect(await db.need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ matchedQuantity: 24 });
  const form = { ...terms, quantity: "2", submission: aSubmission() };
  const [one, other] = await Promise.all([recordDeal(runner, form), recordDeal(runner, form)]);
  expect(one.id).toBe(other.id);
});

test("with the link in the letter, the other side confirms or refuses with one press, and nobody else does", async () => {
  const caller = { address: "192.0.2.9", userAgent: null };
  const { supplier, runner, terms } = await asked();
  const { id: matchId } = await recordDeal(runner, terms);
  const tokenFor = ({ userId }: Actor) => pressToken("deal", { userId: userId ?? "", subjectId: matchId });
  const token = tokenFor(supplier);
  expect(await findPressedDeal(token)).toMatchObject({ state: "waiting", deal: { shown: "10 beds" } });
  expect(await findPressedDeal(tokenFor(runner))).toMatchObject({ state: "confirmed" });
  expect(await findPressedDeal(tokenFor(await anActor("supplier")))).toEqual({ state: "unknown" });
  await expect(answerDealInOnePress(caller, { token, answer: "no", reason: "" })).rejects.toMatchObject({
    fields: { reason: ["Say why, so that they know"] },
  });
  await answerDealInOnePress(caller, { token, answer: "yes" });
  await expect(answerDealInOnePress(caller, { token, answer: "yes" })).rejects.toMatchObject({ kind: "conflict" });
  expect(await findPressedDeal(token)).toMatchObject({ state: "confirmed" });
  const { id: other } = await recordDeal(runner, terms);
  const second = pressToken("deal", { userId: supplier.userId ?? "", subjectId: other });
  await answerDealInOnePress(caller, { token: second, answer: "no", reason: "Once is enough" });
  expect(await findPressedDeal(second)).toMatchObject({ state: "ended" });
});
