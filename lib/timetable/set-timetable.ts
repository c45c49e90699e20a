import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { read, wholeNumber } from "@/lib/input";
import { type FieldErrors, Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { type Step, stepOrder, type Timetable, timetableOf, usualTimetable } from "./timetable";

/** How few and how many days each step may take. A pledge does not run out within two weeks: people are on holiday. */
const bounds: Record<Step, readonly [least: number, most: number]> = {
  pledgeReminder: [2, 60],
  pledgeEscalation: [3, 120],
  pledgeExpiry: [14, 365],
  deliveryReminder: [2, 60],
  deliveryEscalation: [3, 120],
  dealReminder: [2, 60],
  dealEscalation: [3, 120],
  commitmentNotice: [1, 120],
  commitmentReminder: [1, 60],
  commitmentEscalation: [2, 120],
};

/** Which step comes after which, and what is said where it does not. */
const order: readonly [Step, Step, string][] = [
  ["pledgeReminder", "pledgeEscalation", "You can hear of it only after they were asked again"],
  ["pledgeEscalation", "pledgeExpiry", "It can run out only after you have heard of it"],
  ["deliveryReminder", "deliveryEscalation", "You can hear of it only after they were asked again"],
  ["dealReminder", "dealEscalation", "You can hear of it only after they were asked again"],
  ["commitmentReminder", "commitmentEscalation", "You can hear of it only after they were asked"],
];

const daysOf = (step: Step) => {
  const [least, most] = bounds[step];
  return wholeNumber(`Enter a whole number of days from ${least} to ${most}`, least, most);
};
const timetableToSet = z.object(
  Object.fromEntries(stepOrder.map((step) => [step, daysOf(step)])) as Record<Step, ReturnType<typeof daysOf>>,
);

/** The programme's days, and the usual ones to compare them with. Refuses `notAllowed`. */
export async function loadTimetable(actor: Actor): Promise<{ days: Timetable; usual: Timetable }> {
  authorise(actor, "timetable.set", {});
  const { timetable } = await db.programme.findUniqueOrThrow({
    where: { id: actor.programmeId ?? "" },
    select: { timetable: true },
  });
  return { days: timetableOf(timetable), usual: usualTimetable };
}

/** The procurement team sets after how many days people are asked again, it hears of what waits, and a pledge runs out. Refuses `invalid` and `notAllowed`. */
export async function setTimetable(actor: Actor, input: unknown) {
  authorise(actor, "timetable.set", {});
  const timetable: Timetable = read(timetableToSet, input);
  refuseDisordered(timetable);
  return once(actor, input, async (tx) => {
    const id = actor.programmeId ?? "";
    const before = await tx.programme.findUniqueOrThrow({ where: { id }, select: { timetable: true } });
    await tx.programme.update({ where: { id }, data: { timetable } });
    const details = { timetable, before: timetableOf(before.timetable) };
    await record(tx, actor, "programme.timed", { subjectId: id, programmeId: id, details });
    return { id };
  });
}

function refuseDisordered(timetable: Timetable): void {
  const fields: FieldErrors = {};
  for (const [sooner, later, message] of order) {
    if (timetable[later] <= timetable[sooner])
      fields[later] = [`${message}: enter more than ${timetable[sooner]} days`];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
}
