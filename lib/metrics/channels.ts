import { Channel } from "@/lib/generated/prisma/enums";

/** The channels whose matches a figure counts: at least one, in one order. */
export type Channels = readonly Channel[];

/** What a figure counts unless it is asked otherwise: every match, however it was agreed. */
export const everyChannel: Channels = Object.values(Channel);

/**
 * The channels that an address names under `channel`, once, several times or with commas between. What is no channel is left out;
 * where none is named every one counts, as there is no figure of nothing.
 */
export function readChannels(asked: unknown): Channels {
  const named = new Set([asked].flat().flatMap((each) => (typeof each === "string" ? each.split(",") : [])));
  const chosen = everyChannel.filter((each) => named.has(each));
  return chosen.length === 0 ? everyChannel : chosen;
}

/** Whether every match counts. */
export const isEvery = (channels: Channels) => channels.length === everyChannel.length;

/** What an address says of the channels: nothing where every one counts. */
export function askedOf(channels: Channels): Record<string, string> {
  return isEvery(channels) ? {} : { channel: channels.join(",") };
}
