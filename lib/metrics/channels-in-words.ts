import type { Channel } from "@/lib/generated/prisma/enums";
import { type Channels, everyChannel, isEvery } from "./channels";
import type { LeftOut } from "./left-out";

/** Where matches were agreed, in a few words that end a sentence. */
export const channelNames: Record<Channel, string> = {
  platform: "in Maypole",
  event: "at events",
  broker: "through brokers",
  off_platform: "elsewhere",
};
const and = new Intl.ListFormat("en-GB");
const named = (channels: Channels) => and.format(channels.map((each) => channelNames[each]));

/** The channels that count, in a few words. */
export const channelsNamed = (channels: Channels): string => (isEvery(channels) ? "every match" : named(channels));

/** What is counted and how many matches are left out, and that deals which wait for a word count: sentences that stand above figures. */
export function countedInWords(channels: Channels, { matches, unconfirmed }: LeftOut): string[] {
  if (isEvery(channels)) return ["Counting every match, however it was agreed.", ...waiting(unconfirmed)];
  return [`Counting only what was agreed ${named(channels)}; ${leftOutInWords(matches)}.`, ...waiting(unconfirmed)];
}

/** The same of a ledger, whose stages are not counts of matches. */
export function ledgerCountedInWords(channels: Channels): string {
  if (isEvery(channels)) return "Counting what was pledged and agreed in any way.";
  const others = everyChannel.filter((each) => !channels.includes(each));
  return `Counting only what was agreed ${named(channels)}; what was agreed ${named(others)} is left out, and the suggested ratings follow.`;
}

function leftOutInWords(left: LeftOut["matches"]): string {
  const [first, ...others] = left;
  if (!first) return "no match was made in another way";
  const many = (matches: number) => matches.toLocaleString("en-GB");
  const parts = [
    `${many(first.matches)} ${first.matches === 1 ? "match" : "matches"} made ${channelNames[first.channel]}`,
    ...others.map(({ channel, matches }) => `${many(matches)} made ${channelNames[channel]}`),
  ];
  return `${and.format(parts)} ${others.length === 0 && first.matches === 1 ? "is" : "are"} left out`;
}

function waiting(deals: number): string[] {
  if (deals === 0) return [];
  if (deals === 1) return ["One deal among them is not yet confirmed by both sides. It counts all the same."];
  return [
    `${deals.toLocaleString("en-GB")} deals among them are not yet confirmed by both sides. They count all the same.`,
  ];
}
