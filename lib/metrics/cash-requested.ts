import { z } from "zod";
import { ask } from "@/lib/db";
import { countOf } from "./counted";
import { listedBy } from "./definitions";
import { forEachGroup, type Group, groups } from "./groups";
import { median } from "./median";
import type { Period } from "./period";

const Cell = z.object({
  child: z.boolean(),
  after: z.boolean().nullable(),
  /** What projects ask for in pence, and how many ask for just that. */
  requests: z.array(z.tuple([z.number(), z.number()])),
});

/** What the projects of a group that ask for cash ask for, in pence: in all, and each. Nulls where none asks. */
export type CashRequested = {
  projects: number;
  pence: number;
  medianPence: number | null;
  leastPence: number | null;
  mostPence: number | null;
};

/** How much cash do listed projects ask for? Projects that ask for the same come together: finding medians here beats sorting there. */
export async function cashRequested({
  programmeId,
  asAt,
  eventDay,
}: Omit<Period, "channels">): Promise<Record<Group, CashRequested>> {
  const rows = await ask`
    WITH listed AS (${listedBy(asAt, programmeId, eventDay)})
    SELECT child, after, json_agg(json_build_array(pence, projects)) AS requests
    FROM (SELECT child, after, pence, count(*) AS projects FROM listed WHERE pence > 0 GROUP BY child, after, pence) alike
    GROUP BY child, after`;
  const cells = Cell.array().parse(rows);
  return forEachGroup((group) => asked(cells.filter(groups[group].has).flatMap(({ requests }) => requests)));
}

function asked(requests: readonly (readonly [number, number])[]): CashRequested {
  const counted = requests.map(([value, count]) => ({ value, count }));
  const none = counted.length === 0;
  return {
    projects: countOf(counted),
    pence: counted.reduce((sum, { value, count }) => sum + value * count, 0),
    medianPence: median(counted),
    leastPence: none ? null : counted.reduce((least, { value }) => Math.min(least, value), Infinity),
    mostPence: none ? null : counted.reduce((most, { value }) => Math.max(most, value), 0),
  };
}
