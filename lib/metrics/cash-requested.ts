import { z } from "zod";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { cashRequests, listedBy } from "./definitions";
import { type Group, perGroup } from "./groups";
import type { Period } from "./period";

const Requested = z.object({
  projects: z.number(),
  pence: z.number(),
  medianPence: z.number().nullable(),
  leastPence: z.number().nullable(),
  mostPence: z.number().nullable(),
});

/** What the projects of a group that ask for cash ask for, in pence: in all, and each. Nulls where none asks. */
export type CashRequested = z.infer<typeof Requested>;

const Row = z.object({
  all: Requested,
  childFocused: Requested,
  beforeEvent: Requested,
  afterEvent: Requested,
  afterEventChildFocused: Requested,
} satisfies Record<Group, typeof Requested>);

/** How much cash do listed projects ask for? */
export async function cashRequested({ programmeId, asAt, eventDay }: Period): Promise<Record<Group, CashRequested>> {
  const figures = perGroup(
    (ofGroup) => Prisma.sql`json_build_object(
      'projects', count(*) ${ofGroup}, 'pence', coalesce(sum(pence) ${ofGroup}, 0),
      'medianPence', percentile_cont(0.5) WITHIN GROUP (ORDER BY pence) ${ofGroup},
      'leastPence', min(pence) ${ofGroup}, 'mostPence', max(pence) ${ofGroup})`,
  );
  const rows = await db.$queryRaw`
    WITH listed AS (${listedBy(asAt, programmeId, eventDay)}), requests AS (${cashRequests})
    SELECT ${figures} FROM listed JOIN requests USING (id)`;
  return z.tuple([Row]).parse(rows)[0];
}
