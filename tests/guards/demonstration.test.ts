import { expect, test } from "vitest";
import { type Actor, systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findBroken } from "@/lib/invariants/find-broken";
import { figuresAsJson } from "@/lib/metrics/figures-json";
import { listQueue } from "@/lib/queue/list-queue";
import { loadQueue } from "@/lib/queue/load-queue";
import { keepTimetable } from "@/lib/timetable/keep-timetable";
import { cast } from "@/prisma/demonstration/cast";
import { loadDemonstration } from "@/prisma/demonstration/load";

const stateOf = {
  Participation: ["approved", "returned", "submitted"],
  Project: ["closed", "draft", "listed", "submitted", "withdrawn"],
  Pledge: ["accepted", "declined", "expired", "offered", "withdrawn"],
  Match: ["agreed", "cancelled", "completed", "delivering", "written_off"],
  Offer: ["open", "withdrawn"],
  Introduction: ["accepted", "asked", "declined"],
  Delivery: ["confirmed", "disputed", "recorded", "rejected"],
};

async function statesIn(table: string): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ status: string }[]>(
    `SELECT DISTINCT status::text FROM "${table}" ORDER BY status`,
  );
  return rows.map(({ status }) => status);
}

/** One pledge ran out by the timetable, one runs out as soon as a server is started, and a shared one and a deal wait. */
async function theTimetableWasKept(team: Actor): Promise<void> {
  expect(await db.pledge.count({ where: { status: "expired", importRef: null } })).toBe(1);
  const overdue = await listQueue(team, "overdue", { length: 50 });
  const kinds = ["A pledge from", "A deal made elsewhere", "Promised by"];
  for (const kind of kinds) expect(overdue.rows.filter(({ about }) => about.startsWith(kind))).not.toEqual([]);
  expect(await keepTimetable(systemIn(null))).toMatchObject({ pledgeExpiry: 1 });
  const shares = await db.share.groupBy({ by: ["status"], _count: true, orderBy: { status: "asc" } });
  expect(shares.map(({ status }) => status).toSorted()).toEqual(["confirmed", "invited"]);
}

test("the demonstration breaks no invariant, has everything in every state, and reproduces the published figures", async () => {
  await loadDemonstration();
  expect(await findBroken(db)).toEqual([]);
  for (const [table, states] of Object.entries(stateOf)) expect(await statesIn(table)).toEqual(states);
  const types = await db.need.findMany({ where: { importRef: null }, distinct: ["type"], select: { type: true } });
  expect(types).toHaveLength(8);

  for (const { email, organisation } of cast) {
    const memberships = await db.membership.findMany({ where: { user: { email } }, include: { organisation: true } });
    expect(memberships.map((each) => each.organisation.name)).toEqual(organisation === null ? [] : [organisation]);
  }
  const { id: programmeId } = await db.programme.findFirstOrThrow();
  const team: Actor = { ...systemIn(programmeId), role: "procurement" };
  expect((await loadQueue(team)).flatMap(({ part, total }) => (total === 0 ? [part] : []))).toEqual([]);
  await theTimetableWasKept(team);

  const eventName = "Social Value Conference";
  const figures = await figuresAsJson(systemIn(null), { programmeSlug: "bsol", asAt: "2025-07-31", eventName });
  expect(figures.all).toMatchObject({
    listed: 200,
    backed: 58,
    cash_requested_median_gbp: 5000,
    cash_requested_min_gbp: 150,
    cash_requested_max_gbp: 900_000,
    cash_backed_gbp: 94_513,
  });
  expect(figures.all.mean_days_backed_only).toBeCloseTo(91, 0);
  expect(figures.child_focused).toMatchObject({
    listed: 102,
    cash_requested_gbp: 1_303_825,
    cash_backed_gbp: 30_200,
  });
  expect(figures.after_event).toMatchObject({ listed: 112, backed: 26 });
  expect(figures.after_event_child_focused).toMatchObject({ cash_backed_gbp: 15_200 });
}, 120_000);
