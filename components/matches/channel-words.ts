import type { Channel } from "@/lib/generated/prisma/enums";

/** How a match came about, in words. */
export const channelWords: Record<Channel, string> = {
  platform: "Here, in Maypole",
  event: "At an event",
  broker: "Through a broker",
  off_platform: "Between the two sides, elsewhere",
};
