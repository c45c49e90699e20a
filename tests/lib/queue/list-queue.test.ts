import { expect, test } from "vitest";
import { listQueue, queuePart } from "@/lib/queue/list-queue";
import { loadQueue } from "@/lib/queue/load-queue";
import {
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  anOrganisation,
  aPledge,
  aProgramme,
  aProject,
} from "@/tests/support/factories";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("what has waited longest comes first, and nothing pending is left out", async () => {
  const team = await anActor("procurement");
  await anOrganisation("supplier", { participation: "submitted", name: "Bright Beds" });
  await aProject({ status: "submitted", title: "Second", submittedAt: daysAgo(1) });
  await aProject({ status: "submitted", title: "First", submittedAt: daysAgo(9) });
  await aProject({ status: "draft" });
  const pledge = await aPledge({ offeredAt: daysAgo(3) });
  await aPledge({ status: "declined" });
  const match = await aMatch();
  await aDelivery({ matchId: match.id });
  await aDelivery({ matchId: match.id, status: "disputed" });
  await aDelivery({ matchId: match.id, status: "confirmed" });

  const queue = Object.fromEntries((await loadQueue(team)).map((part) => [part.part, part]));
  expect(queue["organisations"]).toMatchObject({ total: 1, rows: [{ title: "Bright Beds", about: "supplier" }] });
  expect(queue["projects"]!.rows.map(({ title }) => title)).toEqual(["First", "Second"]);
  expect(queue["pledges"]).toMatchObject({ total: 1, rows: [{ id: pledge.id, leadsTo: pledge.id }] });
  expect(queue["deliveries"]!.total).toBe(1);
  expect(queue["disputes"]!.total).toBe(1);
});

test("a project waits for backing while it is listed and has no match", async () => {
  const team = await anActor("procurement");
  const waiting = await aProject({ listedAt: daysAgo(40) });
  const backed = await aNeed();
  await aMatch({ needId: backed.id });
  await aProject({ status: "withdrawn" });
  const { rows, total } = await listQueue(team, "waiting");
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({ id: waiting.id, since: waiting.listedAt });
});

test("a page holds so many, and says how many there are in all", async () => {
  const team = await anActor("procurement");
  for (const days of [1, 2, 3])
    await aProject({ status: "submitted", title: `Day ${days}`, submittedAt: daysAgo(days) });
  const { rows, total } = await listQueue(team, "projects", { page: 2, length: 2 });
  expect(rows.map(({ title }) => title)).toEqual(["Day 1"]);
  expect(total).toBe(3);
});

test("another programme's queue is not in it", async () => {
  const team = await anActor("procurement");
  const other = await aProgramme();
  await aProject({ programmeId: other.id, status: "submitted" });
  expect((await listQueue(team, "projects")).total).toBe(0);
});

test("only the procurement team has a queue, with the parts it has", async () => {
  await expect(loadQueue(await anActor("supplier"))).rejects.toMatchObject({ kind: "notAllowed" });
  expect(queuePart("pledges")).toBe("pledges");
  expect(() => queuePart("toString")).toThrow(expect.objectContaining({ kind: "notFound" }));
});
