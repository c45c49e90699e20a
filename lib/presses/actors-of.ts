import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { organisationKinds } from "@/lib/organisations/organisation-kinds";

const Row = z.object({
  organisationId: z.uuid(),
  kind: z.enum(organisationKinds),
  approved: z.boolean(),
  vouchesFor: z.array(z.uuid()),
});

/**
 * Everybody that a person may act as in a programme today, but for its procurement team: what they could do if they signed in, they can do
 * with a link that was signed for them, and nothing else.
 */
export async function actorsOf(userId: string, programmeId: string): Promise<Actor[]> {
  const rows = await ask`
    SELECT o.id AS "organisationId", o.kind, pa.status = 'approved' AS approved,
      ARRAY(SELECT v."organisationId" FROM "Vouching" v WHERE v."brokerId" = o.id AND v."programmeId" = pa."programmeId"
        AND v."endedAt" IS NULL AND o.kind = 'broker' AND pa.status = 'approved') AS "vouchesFor"
    FROM "Membership" me JOIN "Organisation" o ON o.id = me."organisationId"
      JOIN "Participation" pa ON pa."organisationId" = o.id AND pa."programmeId" = ${programmeId}::uuid
    WHERE me."userId" = ${userId}::uuid AND o.kind <> 'procurement' ORDER BY o.kind = 'broker', me.id`;
  return Row.array()
    .parse(rows)
    .map(({ kind, ...row }) => ({ ...row, userId, programmeId, role: kind }));
}
