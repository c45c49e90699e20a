import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { Prisma } from "@/lib/generated/prisma/client";

/** What was confirmed of one kind and unit: things of a line where it came instead of money, pence for cash. */
export type ConfirmedTotal = {
  type: NeedType;
  unit: string;
  line: string | null;
  /** It came in kind towards a cash need, and nobody counted it. */
  unmeasured: boolean;
  quantity: number;
  deliveries: number;
};

/**
 * What community organisations confirmed, by kind and unit, never added across them: things first by how often they came,
 * cash last. `which` is a condition on `"Match" m JOIN "Need" n JOIN "Project" p`.
 */
export function totalConfirmed(which: Prisma.Sql): Promise<ConfirmedTotal[]> {
  const cash = Prisma.sql`n.type = 'cash' AND NOT m."inKind"`;
  return ask<ConfirmedTotal>`
    SELECT CASE WHEN ${cash} OR n.type <> 'cash' THEN n.type ELSE 'goods' END AS type, n.unit, min(l.description) AS line,
      m."inKind" AND m."lineId" IS NULL AS unmeasured, sum(d."confirmedQuantity")::float8 AS quantity, count(*)::int AS deliveries
    FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    WHERE d.status = 'confirmed' AND ${which}
    GROUP BY 1, n.unit, lower(l.description), 4
    HAVING sum(d."confirmedQuantity") > 0 OR (m."inKind" AND m."lineId" IS NULL)
    ORDER BY bool_or(${cash}), count(*) DESC, sum(d."confirmedQuantity") DESC, n.unit`;
}
