import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { loadTimetable, setTimetable } from "@/lib/timetable/set-timetable";
import { usualTimetable } from "@/lib/timetable/timetable";
import { activities, anActor } from "@/tests/support/factories";

const asTyped = (days: object) =>
  Object.fromEntries(Object.entries(days).map(([step, number]) => [step, String(number)]));

test("the procurement team sets the days, and it is on the record with what they were", async () => {
  const team = await anActor("procurement");
  expect((await loadTimetable(team)).days).toEqual(usualTimetable);
  await setTimetable(team, asTyped({ ...usualTimetable, pledgeExpiry: 42 }));
  expect((await loadTimetable(team)).days).toEqual({ ...usualTimetable, pledgeExpiry: 42 });
  expect(await activities()).toEqual(["programme.timed"]);
  expect((await db.activity.findFirstOrThrow()).details).toMatchObject({
    timetable: { pledgeExpiry: 42 },
    before: { pledgeExpiry: 28 },
  });
});

test.each([
  [{ pledgeReminder: "1" }, "pledgeReminder"],
  [{ pledgeExpiry: "13" }, "pledgeExpiry"],
  [{ pledgeExpiry: "366" }, "pledgeExpiry"],
  [{ deliveryReminder: "soon" }, "deliveryReminder"],
  [{ deliveryReminder: "2.5" }, "deliveryReminder"],
  [{ pledgeEscalation: "7" }, "pledgeEscalation"],
  [{ pledgeEscalation: "30" }, "pledgeExpiry"],
  [{ deliveryEscalation: "5" }, "deliveryEscalation"],
  [{ commitmentEscalation: "7" }, "commitmentEscalation"],
])("%j is said to be wrong beside %s, and nothing changes", async (change, field) => {
  const team = await anActor("procurement");
  await expect(setTimetable(team, { ...asTyped(usualTimetable), ...change })).rejects.toMatchObject({
    kind: "invalid",
    fields: { [field]: [expect.any(String)] },
  });
  expect((await db.programme.findFirstOrThrow()).timetable).toBeNull();
  expect(await activities()).toEqual([]);
});

test("nobody else sets them", async () => {
  for (const kind of ["supplier", "community", "broker"] as const) {
    const actor = await anActor(kind);
    await expect(setTimetable(actor, asTyped(usualTimetable))).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(loadTimetable(actor)).rejects.toMatchObject({ kind: "notAllowed" });
  }
});
