import { formatInstantDay } from "@/lib/dates";
import type { BadgeShown } from "./load-badge";

/** What a badge says, in one sentence: "Confirmed by Lozells Lantern on 3 March 2026", or that it is confirmed no longer. */
export function badgeWords({ confirmed, organisation }: Pick<BadgeShown, "confirmed" | "organisation">): string {
  return confirmed
    ? `Confirmed by ${organisation.name} on ${formatInstantDay(confirmed.on)}`
    : `Not confirmed by ${organisation.name} any more`;
}
