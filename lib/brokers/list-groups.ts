import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  about: z.string().nullable(),
  status: z.enum(["submitted", "approved", "returned"]),
  reason: z.string().nullable(),
  projects: z.number(),
  listed: z.number(),
  claims: z.number(),
});

/** A group that a broker vouches for: where its registration stands, how many projects it has, and how many people say that it is theirs. */
export type Group = z.infer<typeof Row>;

/** The groups that the actor's broker vouches for, by name; none for anybody else. */
export async function listGroups(actor: Actor): Promise<Group[]> {
  const rows = await ask`
    SELECT o.id, o.name, o.about, pa.status::text, pa.reason,
      (SELECT count(*)::int FROM "Project" p WHERE p."organisationId" = o.id AND p."programmeId" = pa."programmeId") AS projects,
      (SELECT count(*)::int FROM "Project" p
        WHERE p."organisationId" = o.id AND p."programmeId" = pa."programmeId" AND p.status = 'listed') AS listed,
      (SELECT count(*)::int FROM "Claim" c
        WHERE c."organisationId" = o.id AND c."programmeId" = pa."programmeId" AND c.status = 'submitted' AND c."brokerId" IS NULL) AS claims
    FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
    WHERE pa."programmeId" = ${actor.programmeId}::uuid AND o.id = ANY (${actor.vouchesFor}::uuid[])
    ORDER BY o.name, o.id`;
  return Row.array().parse(rows);
}
