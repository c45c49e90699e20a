const london = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const long = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "long", timeStyle: "short" });
/** Milliseconds in a day without a change of the clocks. */
export const MS_PER_DAY = 86_400_000;

/** The day in London at an instant, as `YYYY-MM-DD`. */
export function dayInLondon(instant: Date): string {
  return london.format(instant);
}

/** A day that is kept as midnight UTC, as `YYYY-MM-DD`. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The instant at which a London day (`YYYY-MM-DD`) begins: 23:00 UTC the evening before, in summer. */
export function startOfDayInLondon(day: string): Date {
  const midnightUtc = new Date(`${day}T00:00:00Z`);
  return dayInLondon(new Date(midnightUtc.getTime() - 3_600_000)) === day
    ? new Date(midnightUtc.getTime() - 3_600_000)
    : midnightUtc;
}

/** Whole days from one instant to another, by the London calendar. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(dayInLondon(to)) - Date.parse(dayInLondon(from))) / MS_PER_DAY);
}

/** A day people read, "3 March 2026". Takes `YYYY-MM-DD`, or the midnight UTC that a `date` column gives. */
export function formatDay(day: string | Date): string {
  return long.format(typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day);
}

/** The London day of an instant, as people read it. */
export function formatInstantDay(instant: Date): string {
  return formatDay(dayInLondon(instant));
}

/** An instant as people in London read it, "3 March 2026 at 14:05". */
export function formatInstant(instant: Date): string {
  return clock.format(instant);
}

/** A day as the three boxes that people type it into; takes the midnight UTC that a `date` column gives. */
export function dayParts(day: Date): { day: string; month: string; year: string } {
  return {
    day: String(day.getUTCDate()),
    month: String(day.getUTCMonth() + 1),
    year: String(day.getUTCFullYear()),
  };
}

/** A day as people type it (2024-10-03, 3/10/2024, 03.10.24 is refused) at midnight UTC, or null when there is no such day. */
export function parseDay(typed: string): Date | null {
  const text = typed.trim();
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? reversed(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text));
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

function reversed(match: RegExpExecArray | null) {
  return match && [match[0], match[3], match[2], match[1]];
}
