import { z } from "zod";
import { ask } from "@/lib/db";
import { Channel } from "@/lib/generated/prisma/enums";
import { type Channels, everyChannel, isEvery } from "./channels";
import { listedBy, matchesBy, unconfirmedBy } from "./definitions";

const Matches = z.object({ channel: z.enum(Channel), matches: z.number() });
const Unconfirmed = z.object({ unconfirmed: z.number() });

/** What the figures leave out by their choice of channels, and how many of the deals that they count one side has yet to confirm. */
export type LeftOut = { matches: z.infer<typeof Matches>[]; unconfirmed: number };

/** How many matches of listed projects are not counted, each kind for itself, and how many of those counted wait for a word? */
export async function leftOut(programmeId: string, asAt: string, channels: Channels): Promise<LeftOut> {
  const [matches, deals] = await Promise.all([
    isEvery(channels)
      ? []
      : matchesOf(
          programmeId,
          asAt,
          everyChannel.filter((each) => !channels.includes(each)),
        ),
    ask`SELECT count(*)::int AS unconfirmed
      FROM (${unconfirmedBy(asAt, channels)}) d JOIN (${listedBy(asAt, programmeId)}) l ON l.id = d."projectId"`,
  ]);
  return { matches, ...z.tuple([Unconfirmed]).parse(deals)[0] };
}

async function matchesOf(programmeId: string, asAt: string, channels: Channels) {
  const rows = await ask`
    SELECT m.channel, count(*)::int AS matches
    FROM (${matchesBy(asAt, channels)}) m JOIN (${listedBy(asAt, programmeId)}) l ON l.id = m."projectId"
    GROUP BY m.channel ORDER BY m.channel`;
  return Matches.array().parse(rows);
}
