import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { find } from "./check-rows";
import { amount, cashColumn, changedHere } from "./merge-sql";
import type { Problem } from "./problem";

/** What a file says against what is recorded already, where a rule that never breaks stands in the way. */
export async function checkAgainstRecords(tx: SqlTx, programmeId: string): Promise<Problem[]> {
  const known = Prisma.sql`"Project" p ON p."programmeId" = ${programmeId}::uuid AND p."importRef" = s.project_ref`;
  return [
    ...(await find(tx, listingDays(known))),
    ...(await find(tx, takenBack(known))),
    ...(await find(tx, overNeed(known))),
  ];
}

const listingDays = (known: Prisma.Sql) => Prisma.sql`
  SELECT s."row", 'listed_on' AS "column", 'error' AS level,
    format('is %s, but a listing day never changes: it is %s here', s.listed_on, (p."listedAt" AT TIME ZONE 'Europe/London')::date) AS message
  FROM staged s JOIN ${known} WHERE s.listed_on <> (p."listedAt" AT TIME ZONE 'Europe/London')::date`;

const takenBack = (known: Prisma.Sql) => Prisma.sql`
  SELECT s."row", CASE WHEN s.pledge_status <> 'accepted' THEN 'pledge_status' ELSE 'delivered_on' END AS "column", 'error' AS level,
    CASE WHEN s.pledge_status <> 'accepted' THEN format('is %s, but the pledge was accepted here: cancel its match in Maypole instead', s.pledge_status)
      ELSE 'is blank, but a delivery is confirmed here' END AS message
  FROM staged s JOIN ${known} JOIN "Need" n ON n."projectId" = p.id AND n."importRef" = s.need_ref
  JOIN "Pledge" g ON g."needId" = n.id AND g."importRef" = s.pledge_ref JOIN "Match" m ON m."pledgeId" = g.id
  WHERE NOT ${changedHere(Prisma.sql`g.id`)} AND NOT ${changedHere(Prisma.sql`m.id`)} AND (s.pledge_status <> 'accepted' OR (s.delivered_on IS NULL
    AND EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'confirmed' AND NOT ${changedHere(Prisma.sql`d.id`)})))`;

/** What a need will have accepted: the file's pledges, and the live matches here that the file does not speak of or may not change. */
const overNeed = (known: Prisma.Sql) => Prisma.sql`
  WITH need AS (
    SELECT s.project_ref, s.need_ref, n.id, CASE WHEN ${changedHere(Prisma.sql`p.id`)} THEN n.quantity ELSE s.quantity END AS asked
    FROM first_need s JOIN ${known} JOIN "Need" n ON n."projectId" = p.id AND n."importRef" = s.need_ref
  ), staying AS (
    SELECT need.id, need.project_ref, need.need_ref, g."importRef" AS pledge_ref, m.quantity - m."returnedQuantity" AS quantity
    FROM need JOIN "Match" m ON m."needId" = need.id LEFT JOIN "Pledge" g ON g.id = m."pledgeId"
    LEFT JOIN first_pledge f ON f.project_ref = need.project_ref AND f.need_ref = need.need_ref AND f.pledge_ref = g."importRef"
    WHERE f.pledge_ref IS NULL OR ${changedHere(Prisma.sql`m.id`)} OR ${changedHere(Prisma.sql`g.id`)}
  ), taken AS (
    SELECT id, sum(quantity) AS quantity FROM (
      SELECT id, quantity FROM staying
      UNION ALL
      SELECT need.id, f.pledge_quantity FROM first_pledge f JOIN need USING (project_ref, need_ref)
      LEFT JOIN staying h USING (project_ref, need_ref, pledge_ref) WHERE f.pledge_status = 'accepted' AND h.id IS NULL
    ) either GROUP BY id
  )
  SELECT s."row", ${cashColumn(Prisma.sql`s.need_type`, Prisma.sql`'quantity'`)} AS "column", 'error' AS level,
    format('%s is needed, but with what is matched here %s is accepted', ${amount(Prisma.sql`s.need_type`, Prisma.sql`need.asked`)},
      ${amount(Prisma.sql`s.need_type`, Prisma.sql`taken.quantity`)}) AS message
  FROM taken JOIN need USING (id) JOIN staged s USING (project_ref, need_ref) WHERE taken.quantity > need.asked`;
