import { z } from "zod";

/** What somebody is waited for: each step is so many whole days after the wait began. */
export type Step = "pledgeReminder" | "pledgeEscalation" | "pledgeExpiry" | "deliveryReminder" | "deliveryEscalation";
export type Timetable = Record<Step, number>;

/**
 * The usual days: an answer to a pledge is asked for again after a week, the procurement team hears after two, and after four the
 * pledge runs out; what was agreed is asked after a week past its day, and the procurement team hears after three.
 */
export const usualTimetable: Timetable = {
  pledgeReminder: 7,
  pledgeEscalation: 14,
  pledgeExpiry: 28,
  deliveryReminder: 7,
  deliveryEscalation: 21,
};
export const stepOrder = Object.keys(usualTimetable) as Step[];

const kept = z.partialRecord(z.enum(stepOrder), z.int().min(1).max(365));

/** A programme's timetable as it is kept, or the usual days where it has set none. */
export function timetableOf(stored: unknown): Timetable {
  return { ...usualTimetable, ...(stored === null || stored === undefined ? {} : kept.parse(stored)) };
}

/** The instant at which a step is due, for something that has waited since then. */
export function dueAt(since: Date, days: number): Date {
  return new Date(since.getTime() + days * 86_400_000);
}
