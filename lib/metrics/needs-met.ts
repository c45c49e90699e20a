import { z } from "zod";
import { ask } from "@/lib/db";
import { listedBy, matchesBy } from "./definitions";
import { forEachGroup, type Group, groups } from "./groups";
import type { Period } from "./period";
import { rate, type Rate } from "./rate";

const Cell = z.object({ child: z.boolean(), after: z.boolean().nullable(), needs: z.number(), met: z.number() });

/** How many needs of listed projects are fully matched, out of all of them? */
export async function needsMet({ programmeId, asAt, eventDay }: Period): Promise<Record<Group, Rate>> {
  // Needs are counted project by project first, which an index tells by itself, and matches are fewer than needs.
  const rows = await ask`
    WITH listed AS (${listedBy(asAt, programmeId, eventDay)}),
      each AS (SELECT "projectId" AS id, count(*) AS needs FROM "Need" GROUP BY "projectId"),
      met AS (
        SELECT "projectId" AS id, count(*) AS needs
        FROM (SELECT "projectId" FROM (${matchesBy(asAt)}) m GROUP BY "projectId", "needId", needed HAVING sum(quantity) >= needed) m
        GROUP BY "projectId")
    SELECT l.child, l.after, sum(each.needs)::int AS needs, coalesce(sum(met.needs), 0)::int AS met
    FROM listed l JOIN each USING (id) LEFT JOIN met USING (id) GROUP BY l.child, l.after`;
  const cells = Cell.array().parse(rows);
  return forEachGroup((group) => {
    const within = cells.filter(groups[group].has);
    const sum = (of: "needs" | "met") => within.reduce((total, cell) => total + cell[of], 0);
    return rate(sum("met"), sum("needs"));
  });
}
