import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { parseCharityNumber } from "@/lib/organisations/charity-number";
import { organisationsVisibleTo } from "@/lib/organisations/visible";

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  about: z.string().nullable(),
  sameNumber: z.boolean(),
  ours: z.boolean(),
});

/** A group that takes part already and may be the one that a broker is about to add; `ours` when the broker answers for it. */
export type AlikeGroup = z.infer<typeof Row>;

const most = 5;

/**
 * Up to five community organisations of the programme that may be the one somebody means, the likeliest first: by the same
 * charity number, or a name that shares many trigrams (0.45 of 1). It is a question and never a rule. Refuses `notAllowed`.
 */
export async function listAlikeGroups(actor: Actor, typed: { name: string; charityNumber: string }) {
  authorise(actor, "group.add", {});
  const name = typed.name.trim().toLowerCase().slice(0, 160);
  const number = parseCharityNumber(typed.charityNumber);
  const rows = await ask`
    SELECT o.id, o.name, o.about, o."charityNumber" IS NOT DISTINCT FROM ${number} AND ${number}::text IS NOT NULL AS "sameNumber",
      o.id = ANY (${actor.vouchesFor}::uuid[]) AS ours
    FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
    WHERE ${organisationsVisibleTo(actor)} AND o.kind = 'community'
      AND (o."charityNumber" = ${number} OR similarity(lower(o.name), ${name}) >= 0.45)
    ORDER BY "sameNumber" DESC, similarity(lower(o.name), ${name}) DESC, o.id LIMIT ${most}`;
  return Row.array().parse(rows);
}
