import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { find } from "./check-rows";
import type { Problem } from "./problem";

/** Events that a file names and the programme does not have: it does not say their days, so its matches are kept without them. */
export function checkEvents(tx: SqlTx, programmeId: string): Promise<Problem[]> {
  return find(
    tx,
    Prisma.sql`
      SELECT min("row") AS "row", 'event_name' AS "column", 'warning' AS level,
        format('“%s” is not an event of this programme, so it is left out of %s: give its day with --event "%s=YYYY-MM-DD"', min(event_name),
          CASE count(*) WHEN 1 THEN 'this row' ELSE count(*) || ' rows' END, min(event_name)) AS message
      FROM staged WHERE event_name IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "Event" e WHERE e."programmeId" = ${programmeId}::uuid AND lower(e.name) = lower(staged.event_name))
      GROUP BY lower(event_name)`,
  );
}
