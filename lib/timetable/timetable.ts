import { z } from "zod";
import { MS_PER_DAY } from "@/lib/dates";

/** What is waited for: each step is so many whole days after the wait began, or before or after a commitment is due. */
export type Step =
  | "pledgeReminder"
  | "pledgeEscalation"
  | "pledgeExpiry"
  | "deliveryReminder"
  | "deliveryEscalation"
  | "dealReminder"
  | "dealEscalation"
  | "commitmentNotice"
  | "commitmentReminder"
  | "commitmentEscalation";
export type Timetable = Record<Step, number>;

/**
 * The usual days: an answer to a pledge is asked for again after a week, the procurement team hears after two, and after four the
 * pledge runs out; a delivery that nobody has answered is asked about after a week, and the procurement team hears after three; a
 * deal made elsewhere that a side has yet to confirm likewise. A commitment is named to its supplier thirty days before it is due and a week after, and to the procurement team after thirty.
 */
export const usualTimetable: Timetable = {
  pledgeReminder: 7,
  pledgeEscalation: 14,
  pledgeExpiry: 28,
  deliveryReminder: 7,
  deliveryEscalation: 21,
  dealReminder: 7,
  dealEscalation: 21,
  commitmentNotice: 30,
  commitmentReminder: 7,
  commitmentEscalation: 30,
};
export const stepOrder = Object.keys(usualTimetable) as Step[];

/** Nobody is reported, and nothing runs out, sooner than so many days after they were asked again, whenever that was. */
export const DAYS_TO_ANSWER = 7;

const kept = z.partialRecord(z.enum(stepOrder), z.int().min(1).max(365));

/** A programme's timetable as it is kept, or the usual days where it has set none. */
export function timetableOf(stored: unknown): Timetable {
  return { ...usualTimetable, ...(stored === null || stored === undefined ? {} : kept.parse(stored)) };
}

/** The instant at which a step is due, for something that has waited since then. */
export function dueAt(since: Date, days: number): Date {
  return new Date(since.getTime() + days * MS_PER_DAY);
}
