import type { Channel } from "@/lib/generated/prisma/enums";
import type { AgeBand, Recency, Sort } from "./read-search";

/** The choices of a search as people read them. */
export const sortWords: Record<Sort, string> = {
  best: "Best match",
  newest: "Newest",
  waiting: "Waiting longest",
  nearest: "Nearest",
  children: "Most children",
};
export const ageWords: Record<AgeBand, string> = {
  "0-4": "Under 5",
  "5-10": "5 to 10",
  "11-15": "11 to 15",
  "16-25": "16 to 25",
};
export const recencyWords: Record<Recency, string> = {
  week: "In the last week",
  month: "In the last 30 days",
  quarter: "In the last 3 months",
  year: "In the last year",
};
export const deprivedWords = { "10": "Most deprived 10%", "20": "Most deprived 20%" } as const;
/** How somebody who has agreed to help came to it. */
export const channelWords: Record<Channel, string> = {
  platform: "On this website",
  event: "At an event",
  broker: "Through a broker",
  off_platform: "Somewhere else",
};
