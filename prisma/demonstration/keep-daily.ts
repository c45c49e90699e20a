import { systemIn } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon, startOfDayInLondon } from "@/lib/dates";
import { keepTimetable } from "@/lib/timetable/keep-timetable";

const MS_PER_HOUR = 3_600_000;

/**
 * What the service does by itself each morning of the demonstration, up to yesterday's: asks again, tells the procurement team, and lets run
 * out what nobody answered. What comes due later than that is for the server that is started.
 */
export function keepDaily(firstDayAgo: number): { instant: Date; happen: () => Promise<unknown> }[] {
  const today = Date.parse(dayInLondon(now()));
  return Array.from({ length: firstDayAgo - 1 }, (_, index) => {
    const day = new Date(today - (index + 1) * 24 * MS_PER_HOUR).toISOString().slice(0, 10);
    const instant = new Date(startOfDayInLondon(day).getTime() + 6 * MS_PER_HOUR);
    return { instant, happen: () => keepTimetable(systemIn(null)) };
  });
}
