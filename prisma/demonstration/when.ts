import { now } from "@/lib/clock";
import { dayInLondon, startOfDayInLondon } from "@/lib/dates";
import { organisations, procurementTeam } from "./organisations";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

// Community organisations write in the evening; a company and the procurement team at their desks.
const hours = { community: 19, supplier: 10, procurement: 14 };

/** The instant at which an organisation did something a number of days ago: never in the future, and the same each time. */
export function instantOf(daysAgo: number, by: string): Date {
  const day = new Date(Date.parse(dayInLondon(now())) - daysAgo * MS_PER_DAY).toISOString().slice(0, 10);
  const kind = by === procurementTeam ? "procurement" : organisations.find(({ name }) => name === by)?.kind;
  const minutes = hours[kind ?? "supplier"] * 60 + ((daysAgo * 7 + by.length * 3) % 50);
  return new Date(startOfDayInLondon(day).getTime() + minutes * MS_PER_MINUTE);
}
