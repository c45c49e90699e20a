import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { newestValuations } from "./newest";

const Sum = z.object({
  lowPence: z.coerce.bigint(),
  centralPence: z.coerce.bigint(),
  highPence: z.coerce.bigint(),
  /** How many were priced, and how many counted only. */
  priced: z.int(),
  unpriced: z.int(),
});
const Total = z.object({ name: z.string(), confirmed: Sum, underWay: Sum });

/** What was confirmed, and what is agreed and under way, by one framework; never to be added to another's. */
export type ValueTotal = z.infer<typeof Total>;
export type ValueTotals = { totals: ValueTotal[]; deliveries: number; valued: number };

/** What one supplier gave: what it brought itself of any match, and what it agreed to. */
export function totalGivenValues(actor: Actor): Promise<ValueTotals> {
  const own = Prisma.sql`${actor.organisationId}::uuid`;
  const seen = matchesVisibleTo(actor);
  return totalValues(
    Prisma.sql`m."supplierId" = ${own} AND ${seen}`,
    Prisma.sql`coalesce(d."supplierId", m."supplierId") = ${own} AND ${seen}`,
  );
}

/** What one project was given. */
export const totalProjectValues = (actor: Actor, projectId: string): Promise<ValueTotals> =>
  totalValues(Prisma.sql`p.id = ${uuid(projectId)}::uuid AND ${matchesVisibleTo(actor)}`);

async function totalValues(which: Prisma.Sql, broughtBy: Prisma.Sql = which): Promise<ValueTotals> {
  const [totals, counts] = await Promise.all([
    ask<{ total: unknown }>`
      WITH v AS (${newestValuations(which, broughtBy)})
      SELECT json_build_object('name', framework || ' ' || version, 'confirmed', ${sums(Prisma.sql`"deliveryId" IS NOT NULL`)},
        'underWay', ${sums(Prisma.sql`"deliveryId" IS NULL AND status IN ('agreed', 'delivering')`)}) AS total
      FROM v GROUP BY "frameworkId", framework, version ORDER BY framework, version`,
    ask<{ deliveries: number; valued: number }>`
      SELECT count(*)::int AS deliveries, (count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "Valuation" v WHERE v."deliveryId" = d.id)))::int AS valued
      FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      WHERE d.status = 'confirmed' AND ${broughtBy}`,
  ]);
  return { totals: totals.map(({ total }) => Total.parse(total)), deliveries: 0, valued: 0, ...counts[0] };
}

const sums = (when: Prisma.Sql) => Prisma.sql`json_build_object(
  'lowPence', coalesce(sum("lowPence") FILTER (WHERE ${when}), 0)::text, 'centralPence', coalesce(sum("centralPence") FILTER (WHERE ${when}), 0)::text,
  'highPence', coalesce(sum("highPence") FILTER (WHERE ${when}), 0)::text,
  'priced', count("centralPence") FILTER (WHERE ${when}), 'unpriced', count(*) FILTER (WHERE ${when} AND "centralPence" IS NULL))`;
