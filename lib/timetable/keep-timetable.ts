import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { ask } from "@/lib/db";
import { carryOut } from "./carry-out";
import { type Due, dueFor } from "./due";
import { type Step, stepOrder } from "./timetable";

const MANY = 500;

/**
 * Carries out everything that the programmes' timetables say is due by now, each thing in a transaction of its own, and gives how
 * often each step was done. Several at once, or again after a crash, do each thing once. One that fails holds up no other, and is
 * thrown in the end.
 */
export async function keepTimetable(actor: Actor): Promise<Partial<Record<Step, number>>> {
  authorise(actor, "timetable.keep", {});
  const counts: Partial<Record<Step, number>> = {};
  const failed: unknown[] = [];
  for (const step of stepOrder) {
    for await (const due of allDue(step)) {
      try {
        if (await carryOut(step, due)) counts[step] = (counts[step] ?? 0) + 1;
      } catch (error) {
        failed.push(error);
      }
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} steps of the timetable failed`);
  return counts;
}

/** What has waited longest first, some hundreds at a time. */
async function* allDue(step: Step): AsyncGenerator<Due> {
  const instant = now();
  const waiting = dueFor[step]({ instant, day: dayInLondon(instant) });
  for (let last: Due | undefined; ;) {
    const { since, subjectId } = last ?? { since: new Date(0), subjectId: "00000000-0000-0000-0000-000000000000" };
    const found = await ask<Due>`
      SELECT "subjectId", since FROM (${waiting}) waiting WHERE (since, "subjectId") > (${since}, ${subjectId}::uuid)
      ORDER BY since, "subjectId" LIMIT ${MANY}`;
    yield* found;
    last = found.at(-1);
    if (found.length < MANY) return;
  }
}
