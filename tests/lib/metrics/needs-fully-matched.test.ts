import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { programmeFigures } from "@/lib/metrics/programme-figures";
import { aMatch, aNeed, aProject, anActor } from "@/tests/support/factories";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test("a need is met when its live matches add up to its quantity, as at the day", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ listedAt: noon("2024-01-01") });
  const inPart = await aNeed({ projectId: project.id, quantity: 30 });
  await aMatch({ needId: inPart.id, quantity: 29, agreedAt: noon("2024-01-05") });
  const byTwo = await aNeed({ projectId: project.id, quantity: 30 });
  await aMatch({ needId: byTwo.id, quantity: 10, agreedAt: noon("2024-01-05") });
  await aMatch({ needId: byTwo.id, quantity: 20, agreedAt: noon("2024-02-05") });
  const cancelled = await aNeed({ projectId: project.id, quantity: 5 });
  await aMatch({
    needId: cancelled.id,
    quantity: 5,
    agreedAt: noon("2024-01-05"),
    status: "cancelled",
    returnedQuantity: 5,
    endedAt: noon("2024-02-20"),
    endedReason: "Not needed any more",
  });
  const asAt = async (day: string) => (await programmeFigures(team, { asAt: day, eventDay: null })).groups.all.byNeed;
  expect(await asAt("2024-01-31")).toMatchObject({ count: 1, total: 3 });
  expect(await asAt("2024-02-10")).toMatchObject({ count: 2, total: 3 });
  expect(await asAt("2024-03-31")).toMatchObject({ count: 1, total: 3 });
  expect(await asAt("2023-12-31")).toMatchObject({ count: 0, total: 0 });
});

test("a project keeps count of its needs and of the cash that they ask for, whatever happens to them", async () => {
  const { id } = await aProject();
  const kept = () => db.project.findUniqueOrThrow({ where: { id }, select: { needCount: true, cashPence: true } });
  const beds = await aNeed({ projectId: id, type: "goods", quantity: 30 });
  const money = await aNeed({ projectId: id, type: "cash", quantity: 297_000 });
  expect(await kept()).toEqual({ needCount: 2, cashPence: 297_000n });
  await db.need.update({ where: { id: money.id }, data: { quantity: 200_000 } });
  await db.need.update({ where: { id: beds.id }, data: { quantity: 20 } });
  expect(await kept()).toEqual({ needCount: 2, cashPence: 200_000n });
  await db.need.update({ where: { id: beds.id }, data: { type: "cash" } });
  expect(await kept()).toEqual({ needCount: 2, cashPence: 200_020n });
  await db.need.deleteMany({ where: { projectId: id } });
  expect(await kept()).toEqual({ needCount: 0, cashPence: 0n });
});
