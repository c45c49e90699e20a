import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { listDealsToConfirm } from "@/lib/deals/list-deals-to-confirm";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { tellPeople } from "@/lib/jobs/tell-people";
import { listQueue } from "@/lib/queue/list-queue";
import { keepTimetable } from "@/lib/timetable/keep-timetable";
import {
  aBrokerFor,
  activities,
  actorFor,
  anActor,
  aNeed,
  anOrganisation,
  aProgramme,
  aProject,
  runnerOf,
} from "@/tests/support/factories";

const start = new Date("2026-03-02T10:00:00Z");
const day = (days: number) => new Date(start.getTime() + days * 86_400_000);
const keepOn = (days: number) => at(day(days), () => keepTimetable(systemIn(null)));

/** Ten beds that the procurement team wrote down at the start: neither side has confirmed them. */
async function aDealOf() {
  const project = await aProject({ listedAt: new Date("2026-02-01T09:00:00Z") });
  const need = await aNeed({ projectId: project.id });
  const company = await anOrganisation("supplier", { name: "Bright Beds" });
  const team = await anActor("procurement");
  const terms = { what: "need", quantity: "10", agreedOn: "2026-03-01", channel: "event", supplierId: company.id };
  const { id: matchId } = await at(start, () => recordDeal(team, { ...terms, needId: need.id }));
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  return { project, matchId, team, broker, supplier: await actorFor(company), runner: await runnerOf(project) };
}

test("a deal stands in the queue since it was written down, for the side whose word is missing, until both have said it", async () => {
  const { team, matchId, supplier, runner } = await aDealOf();
  const community = await db.organisation.findUniqueOrThrow({ where: { id: runner.organisationId ?? "" } });
  const queue = () => listQueue(team, "deals");
  const both = `From Bright Beds to ${community.name}, for ${community.name} and Bright Beds to confirm`;
  expect((await queue()).rows).toEqual([
    { id: matchId, leadsTo: matchId, at: "match", title: "A Bed of Their Own", about: both, since: start },
  ]);
  await confirmDeal(supplier, { matchId });
  expect((await queue()).rows).toMatchObject([
    { about: `From Bright Beds to ${community.name}, for ${community.name} to confirm` },
  ]);
  await confirmDeal(runner, { matchId });
  expect((await queue()).total).toBe(0);
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await aDealOf();
  expect([(await queue()).total, (await listQueue(elsewhere, "deals")).total]).toEqual([1, 0]);
});

test("each side, and the broker that answers for one, is asked for its own word only", async () => {
  const { matchId, supplier, runner, broker, project } = await aDealOf();
  const asked = async (actor: typeof runner) => (await listDealsToConfirm(actor)).map((each) => each.matchId);
  for (const actor of [supplier, runner, broker]) expect(await asked(actor)).toEqual([matchId]);
  expect((await listDealsToConfirm(supplier))[0]).toMatchObject({
    ...{ title: project.title, supplier: "Bright Beds", quantity: 10, unit: "bed", inKind: false, line: null },
    ...{ recordedAt: start, agreedOn: new Date("2026-03-01") },
  });
  for (const kind of ["supplier", "community", "broker"] as const) expect(await asked(await anActor(kind))).toEqual([]);
  await confirmDeal(broker, { matchId });
  expect([await asked(supplier), await asked(runner), await asked(broker)]).toEqual([[matchId], [], []]);
  await refuseDeal(supplier, { matchId, reason: "We never said so" });
  expect(await asked(supplier)).toEqual([]);
});

test("whoever has not confirmed is asked again with a link of their own, the procurement team hears, and nothing is confirmed by silence", async () => {
  const { team, matchId, supplier, runner, broker } = await aDealOf();
  await at(day(1), () => confirmDeal(runner, { matchId }));
  expect(await keepOn(6.9)).toEqual({});
  for (let days = 7; days < 120; days += 2) await keepOn(days);
  expect(await activities()).toEqual(["deal.recorded", "deal.confirmed", "deal.reminded", "deal.escalated"]);
  const told = await db.activity.findMany({ where: { name: { in: ["deal.reminded", "deal.escalated"] } } });
  expect(told.map(({ at, role }) => [at, role])).toEqual([
    [day(7), "system"],
    [day(21), "system"],
  ]);
  for (const { id } of told) await tellPeople({ activityId: id });
  const letters = await db.letter.findMany();
  expect(letters.map(({ userId, subject }) => [userId, subject])).toEqual([
    [supplier.userId, "Did you agree this? Still waiting for your word: A Bed of Their Own"],
  ]);
  expect(letters[0]?.text).toMatch(/\/account\/agreed\?/);
  expect((await listQueue(team, "overdue")).rows).toMatchObject([{ leadsTo: matchId, at: "match", since: start }]);
  expect(await db.deal.findUniqueOrThrow({ where: { matchId } })).toMatchObject({ supplierConfirmedAt: null });
  await confirmDeal(supplier, { matchId });
  expect((await listQueue(team, "overdue")).total).toBe(0);
  expect(broker.vouchesFor).toEqual([runner.organisationId]);
});

test("of a deal that neither side has confirmed both are asked again, and nobody of one that is settled", async () => {
  const { supplier, runner, broker } = await aDealOf();
  const refused = await aDealOf();
  await at(day(2), () => refuseDeal(refused.runner, { matchId: refused.matchId, reason: "Not so" }));
  expect(await keepOn(8)).toEqual({ dealReminder: 1 });
  const { id } = await db.activity.findFirstOrThrow({ where: { name: "deal.reminded" } });
  await tellPeople({ activityId: id });
  const told = (await db.letter.findMany()).map(({ userId }) => userId);
  expect(told.toSorted()).toEqual([supplier.userId, runner.userId, broker.userId].toSorted());
});
