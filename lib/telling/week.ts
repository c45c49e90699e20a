import { dayInLondon, isoDay, MS_PER_DAY, startOfDayInLondon } from "@/lib/dates";

const EIGHT_HOURS = 8 * 3_600_000;

/** The latest Monday at 8:00 in London that is not after an instant: up to when weekly letters tell. */
export function weekUpTo(instant: Date): Date {
  const today = Date.parse(dayInLondon(new Date(instant.getTime())));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const mondayAt8 = (monday: number) => new Date(startOfDayInLondon(isoDay(new Date(monday))).getTime() + EIGHT_HOURS);
  const monday = today - sinceMonday * MS_PER_DAY;
  const thisWeek = mondayAt8(monday);
  return thisWeek <= instant ? thisWeek : mondayAt8(monday - 7 * MS_PER_DAY);
}
