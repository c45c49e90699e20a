import { z } from "zod";
import { now } from "@/lib/clock";
import { dayInLondon, formatInstantDay, isoDay } from "@/lib/dates";
import { day, line, optionalLine } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** How a deal that was not made here came about. */
export const dealChannels = ["off_platform", "event", "broker"] as const;

/** What the form, or a row of a spreadsheet, says of a deal. */
export const dealTerms = z.object({
  needId: z.string(),
  /** "need", or the id of the line that is met in kind. */
  what: z
    .string()
    .nullish()
    .transform((what) => what ?? null),
  quantity: z.string("Enter how much was agreed"),
  /** Not asked of a supplier, who records its own. */
  supplierId: z.string().nullish(),
  agreedOn: day("Enter the day it was agreed, such as 27 3 2026").refine(
    (date) => isoDay(date) <= dayInLondon(now()),
    "Enter a day that is not in the future",
  ),
  channel: z.enum(dealChannels, "Say how it was agreed"),
  note: optionalLine(1000),
});

export const dealToRefuse = z.object({ matchId: z.string(), reason: line("Say why, so that they know", 500) });

/**
 * The instant that a deal counts from: noon of its day, never before its project was listed nor after now. Refuses `invalid`, beside
 * `agreedOn`, a day before the project was listed, as nobody waits less than no time.
 */
export function agreedAt(agreedOn: Date, listedAt: Date | null): Date {
  if (listedAt === null) throw new Refusal("conflict", "This project has not been listed");
  const said = isoDay(agreedOn);
  if (said < dayInLondon(listedAt)) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      agreedOn: [`Enter a day from ${formatInstantDay(listedAt)} on, when the project was listed`],
    });
  }
  const noon = new Date(`${said}T12:00:00Z`);
  return [noon, listedAt].reduce((one, other) => (one > other ? one : other)) > now()
    ? now()
    : new Date(Math.max(noon.getTime(), listedAt.getTime()));
}
