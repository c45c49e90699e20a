import { expect, test } from "vitest";
import { visitorTo, systemIn } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { listQueue } from "@/lib/queue/list-queue";
import { carryOut } from "@/lib/timetable/carry-out";
import { keepTimetable } from "@/lib/timetable/keep-timetable";
import {
  activities,
  actorFor,
  aDelivery,
  anActor,
  aMatch,
  anOrganisation,
  aPledge,
  aProgramme,
  aProject,
  aNeed,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";
import { aContract } from "@/tests/support/contracts";

const start = new Date("2026-03-02T10:00:00Z");
const day = (days: number) => new Date(start.getTime() + days * 86_400_000);
const keep = () => keepTimetable(systemIn(null));
const keepOn = (days: number) => at(day(days), keep);
const steps = async () => (await db.reminder.findMany({ orderBy: { at: "asc" } })).map(({ step }) => step);

test("a pledge is asked about after 7 days, told of after 14, and runs out after 28, each once", async () => {
  const { id } = await aPledge({ offeredAt: start });
  expect(await keepOn(6.9)).toEqual({});
  for (let days = 7; days < 31; days += 1) await keepOn(days);
  expect(await activities()).toEqual(["pledge.reminded", "pledge.escalated", "pledge.expired"]);
  expect((await db.activity.findMany({ orderBy: { seq: "asc" } })).map(({ at, role }) => [at, role])).toEqual([
    [day(7), "system"],
    [day(14), "system"],
    [day(28), "system"],
  ]);
  expect(await db.pledge.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "expired", decidedAt: day(28) });
});

test("the side whose turn it is is asked, and when a pledge runs out both are told", async () => {
  const pledge = await aPledge({ offeredAt: start });
  const community = await runnerOf(pledge.need.project);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  await keepOn(7);
  await keepOn(14);
  await keepOn(28);
  const letters: [string, string | null, string][] = [];
  for (const { id, name } of await db.activity.findMany({ orderBy: { seq: "asc" } })) {
    await tellPeople({ activityId: id });
    for (const { userId, subject } of await db.letter.findMany({ where: { activityId: id } }))
      letters.push([name, userId, subject]);
  }
  expect(letters).toHaveLength(3);
  expect(letters[0]).toEqual([
    "pledge.reminded",
    community.userId,
    "Still waiting for your answer: A Bed of Their Own",
  ]);
  expect(new Set(letters.slice(1).map(([name, userId]) => `${name} ${userId}`))).toEqual(
    new Set([`pledge.expired ${community.userId}`, `pledge.expired ${supplier.userId}`]),
  );
});

test("another proposal starts the days again, and asks the other side", async () => {
  const pledge = await aPledge({ offeredAt: start });
  const community = await runnerOf(pledge.need.project);
  await keepOn(7);
  await at(day(8), () => counterPropose(community, { pledgeId: pledge.id, what: "need", quantity: "5" }));
  expect(await keepOn(14.9)).toEqual({});
  expect(await keepOn(15)).toEqual({ pledgeReminder: 1 });
  const last = await db.activity.findFirstOrThrow({ orderBy: { seq: "desc" } });
  expect(last).toMatchObject({ name: "pledge.reminded", details: { side: "supplier" } });
});

test("what has waited for years is asked about first, told of a week later, and runs out only then", async () => {
  await aPledge({ offeredAt: new Date("2024-01-01") });
  expect(await keepOn(0)).toEqual({ pledgeReminder: 1 });
  expect(await keepOn(6)).toEqual({});
  expect(await keepOn(7)).toEqual({ pledgeEscalation: 1, pledgeExpiry: 1 });
});

test("what was imported keeps the pace of where it came from", async () => {
  await aPledge({ offeredAt: new Date("2024-01-01"), importRef: "row 1" });
  expect(await keepOn(0)).toEqual({});
});

test("each programme keeps its own days", async () => {
  const slow = await aProgramme({ timetable: { pledgeReminder: 20 } });
  const need = await aNeed({ projectId: (await aProject({ programmeId: slow.id })).id });
  const supplier = await anOrganisation("supplier", { programmeId: slow.id });
  await aPledge({ needId: need.id, supplierId: supplier.id, offeredAt: start });
  expect(await keepOn(19)).toEqual({});
  expect(await keepOn(20)).toEqual({ pledgeReminder: 1 });
});

test("several workers at once do each step once", async () => {
  for (let each = 0; each < 4; each += 1) await aPledge({ offeredAt: start });
  await aDelivery({ recordedAt: start });
  const runs = await at(day(7), () => Promise.all([keep(), keep(), keep(), keep()]));
  const sum = (step: "pledgeReminder" | "deliveryReminder") => runs.reduce((all, run) => all + (run[step] ?? 0), 0);
  expect([sum("pledgeReminder"), sum("deliveryReminder")]).toEqual([4, 1]);
  expect((await activities()).sort()).toEqual(["delivery.reminded", ...Array<string>(4).fill("pledge.reminded")]);
});

test("a worker that is killed in the middle leaves whole steps only, and the next goes on", async () => {
  const first = await aPledge({ offeredAt: start });
  const second = await aPledge({ offeredAt: day(1) });
  await db.$executeRaw`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$`;
  await db.$executeRawUnsafe(
    `CREATE TRIGGER dying BEFORE INSERT ON "Activity" FOR EACH ROW WHEN (NEW."subjectId" = '${first.id}') EXECUTE FUNCTION die()`,
  );
  await expect(keepOn(8)).rejects.toThrow("1 steps of the timetable failed");
  expect(await db.reminder.findMany()).toMatchObject([{ subjectId: second.id }]);
  await db.$executeRaw`DROP TRIGGER dying ON "Activity"`;
  await db.$executeRaw`DROP FUNCTION die`;
  expect(await keepOn(8)).toEqual({ pledgeReminder: 1 });
  expect(await activities()).toEqual(["pledge.reminded", "pledge.reminded"]);
});

test("an answer and the end of the wait at once: one of them counts", async () => {
  const pledge = await aPledge({ offeredAt: start });
  const community = await runnerOf(pledge.need.project);
  await keepOn(7);
  const due = { subjectId: pledge.id, since: start };
  const { done } = await at(day(28), () =>
    atOnce([
      acceptPledge(community, { pledgeId: pledge.id }),
      carryOut("pledgeExpiry", due).then((did) => {
        if (!did) throw new Error("too late");
      }),
    ]),
  );
  expect(done).toBe(1);
  const { status, match } = await db.pledge.findUniqueOrThrow({ where: { id: pledge.id }, include: { match: true } });
  expect(match !== null).toBe(status === "accepted");
});

test("a delivery that nobody answers is asked about and told of, and never confirmed", async () => {
  const delivery = await aDelivery({ recordedAt: start });
  for (let days = 1; days < 300; days += 20) await keepOn(days);
  expect(await activities()).toEqual(["delivery.reminded", "delivery.escalated"]);
  expect(await db.delivery.findUniqueOrThrow({ where: { id: delivery.id } })).toMatchObject({ status: "recorded" });
});

test("a dispute asks the supplier, until it has answered in words", async () => {
  const match = await aMatch();
  await aDelivery({ matchId: match.id, status: "disputed", decidedAt: start });
  await aDelivery({ matchId: match.id, status: "disputed", decidedAt: start, answeredAt: day(1), answer: "They came" });
  expect(await keepOn(7)).toEqual({ deliveryReminder: 1 });
  expect(await db.activity.findFirstOrThrow()).toMatchObject({ details: { side: "supplier" } });
});

test("what has waited too long is in the procurement team's queue until it is answered", async () => {
  const team = await anActor("procurement");
  const pledge = await aPledge({ offeredAt: start });
  const delivery = await aDelivery({ recordedAt: start });
  await aPledge({ offeredAt: day(10) });
  await keepOn(10);
  await keepOn(21);
  const { rows } = await listQueue(team, "overdue");
  expect(rows.map(({ id, leadsTo, at }) => [id, leadsTo, at]).sort()).toEqual(
    [
      [pledge.id, pledge.id, null],
      [delivery.id, delivery.matchId, "match"],
    ].sort(),
  );
  await acceptPledge(await runnerOf(pledge.need.project), { pledgeId: pledge.id });
  expect((await listQueue(team, "overdue")).total).toBe(1);
});

test("a commitment is named before it is due and after, and then to the procurement team, unless it is met or ended", async () => {
  const supplier = await anOrganisation("supplier");
  const contract = await aContract({ supplierId: supplier.id });
  const promise = { contractId: contract.id, title: "Beds", unit: "bed", quantity: 12n, createdAt: start };
  await db.commitment.create({ data: { ...promise, position: 1, dueOn: day(40) } });
  await db.commitment.create({
    data: { ...promise, position: 2, dueOn: day(40), endedAt: start, endedReason: "Not asked" },
  });
  for (let days = 1; days < 120; days += 3) await keepOn(days);
  expect(await steps()).toEqual(["commitmentNotice", "commitmentReminder", "commitmentEscalation"]);
  expect(await activities()).toEqual(["commitment.noticed", "commitment.reminded", "commitment.escalated"]);
});

test("nobody but the service keeps it", async () => {
  await expect(keepTimetable(visitorTo(null))).rejects.toMatchObject({ kind: "notAllowed" });
});
