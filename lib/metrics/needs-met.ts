import { z } from "zod";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { listedBy, matchesBy } from "./definitions";
import { type Group, perGroup } from "./groups";
import type { Period } from "./period";
import { rate, type Rate } from "./rate";

const Met = z.object({ needs: z.number(), met: z.number() }).transform(({ needs, met }) => rate(met, needs));

const Row = z.object({
  all: Met,
  childFocused: Met,
  beforeEvent: Met,
  afterEvent: Met,
  afterEventChildFocused: Met,
} satisfies Record<Group, typeof Met>);

/** How many needs of listed projects are fully matched, out of all of them? */
export async function needsMet({ programmeId, asAt, eventDay }: Period): Promise<Record<Group, Rate>> {
  const figures = perGroup(
    (ofGroup) => Prisma.sql`json_build_object('needs', count(*) ${ofGroup}, 'met', count(m."needId") ${ofGroup})`,
  );
  const rows = await db.$queryRaw`
    WITH listed AS (${listedBy(asAt, programmeId, eventDay)}),
      matched AS (SELECT "needId", sum(quantity) AS quantity FROM (${matchesBy(asAt)}) m GROUP BY "needId")
    SELECT ${figures} FROM listed l
      JOIN "Need" n ON n."projectId" = l.id
      LEFT JOIN matched m ON m."needId" = n.id AND m.quantity >= n.quantity`;
  return z.tuple([Row]).parse(rows)[0];
}
