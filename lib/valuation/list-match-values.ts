import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { basisKept } from "./basis";
import { newestValuations } from "./newest";

const Valued = z.object({
  id: z.uuid(),
  matchId: z.uuid(),
  frameworkId: z.uuid(),
  /** Null for what was agreed; the day of a delivery else. */
  deliveredOn: z.date().nullable(),
  lowPence: z.coerce.bigint().nullable(),
  centralPence: z.coerce.bigint().nullable(),
  highPence: z.coerce.bigint().nullable(),
  basis: basisKept,
});
export type Valued = z.infer<typeof Valued>;

/** One match under one framework: what was agreed, and each confirmed delivery, as they were valued. Never to be added to another framework's. */
export type MatchValue = { frameworkId: string; name: string; agreed: Valued | null; deliveries: Valued[] };

/** What one match is worth under each framework that valued it or its deliveries. */
export const listMatchValues = (actor: Actor, matchId: string): Promise<MatchValue[]> =>
  valuesOf(actor, Prisma.sql`m.id = ${uuid(matchId)}::uuid`);

async function valuesOf(actor: Actor, which: Prisma.Sql): Promise<MatchValue[]> {
  const rows = await ask`
    SELECT id, "matchId", "frameworkId", "deliveredOn"::timestamp AT TIME ZONE 'UTC' AS "deliveredOn", "lowPence", "centralPence", "highPence", basis
    FROM (${newestValuations(Prisma.sql`${which} AND ${matchesVisibleTo(actor)}`)}) v ORDER BY framework, version, "deliveredOn", at`;
  const values = new Map<string, MatchValue>();
  for (const valued of Valued.array().parse(rows)) {
    const { frameworkId, basis } = valued;
    const name = `${basis.framework} ${basis.version}`;
    const of = values.get(frameworkId) ?? { frameworkId, name, agreed: null, deliveries: [] };
    if (valued.deliveredOn === null) of.agreed = valued;
    else of.deliveries.push(valued);
    values.set(frameworkId, of);
  }
  return [...values.values()];
}
