import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { needTypeOrder } from "@/lib/needs/need-type";

const One = z.object({
  id: z.uuid(),
  matchId: z.uuid(),
  projectId: z.uuid(),
  title: z.string(),
  organisation: z.string(),
  channel: z.enum(["platform", "event", "broker", "off_platform"]),
  /** The contracts that it counts towards. */
  contracts: z.array(z.string()),
});
const Pair = z.object({
  noun: z.enum(["matches", "deliveries"]),
  supplier: z.string(),
  type: z.enum(needTypeOrder as [(typeof needTypeOrder)[number], ...typeof needTypeOrder]),
  unit: z.string(),
  line: z.string().nullable(),
  quantity: z.number(),
  day: z.string(),
  one: One,
  other: One,
  same: z.boolean().nullable(),
  reason: z.string().nullable(),
  judgedAt: z.coerce.date().nullable(),
  judgedBy: z.string().nullable(),
});

/** Two matches or two deliveries that look like one thing counted twice, and what somebody said of them. Quantities as they are counted. */
export type DoubleShown = z.infer<typeof Pair>;

/** As many as one page shows. */
export const MOST_DOUBLES = 100;

/**
 * Pairs that look like one thing counted twice: the same supplier, the same kind of need and unit, the same
 * day and quantity, of two live matches agreed, or of two deliveries that were recorded or confirmed, whichever matches and
 * contracts they belong to. Among several alike, each is set beside the one before it. Those that nobody has judged come
 * first, the newest first; a pair may well be two things, so nothing is left out of any figure because of it.
 */
export async function listDoubles(actor: Actor): Promise<{ pairs: DoubleShown[]; open: number; total: number }> {
  authorise(actor, "double.judge", {});
  const rows = await ask<{ open: number; total: number; pair: unknown }>`
    WITH pairs AS (${pairsIn(actor.programmeId)}), judged AS (
      SELECT p.*, j.same, j.reason, j.at AS "judgedAt", j."userId", least(p.id, p.before) AS "oneId", greatest(p.id, p.before) AS "otherId"
      FROM pairs p LEFT JOIN LATERAL (
        SELECT d.* FROM "Double" d WHERE d."programmeId" = ${actor.programmeId}::uuid AND d.noun = p.noun
          AND d."oneId" = least(p.id, p.before) AND d."otherId" = greatest(p.id, p.before) ORDER BY d.at DESC, d.id DESC LIMIT 1) j ON true
      WHERE p.before IS NOT NULL),
    shown AS (
      SELECT *, count(*) OVER ()::int AS total, count(*) FILTER (WHERE same IS NULL) OVER ()::int AS open FROM judged
      ORDER BY (same IS NULL) DESC, day DESC, id DESC LIMIT ${MOST_DOUBLES})
    SELECT open, total, json_build_object('noun', noun, 'supplier', supplier, 'type', type, 'unit', unit, 'line', line, 'quantity', quantity,
      'day', day, 'same', same, 'reason', reason, 'judgedAt', "judgedAt", 'judgedBy', (SELECT u.name FROM "User" u WHERE u.id = "userId"),
      'one', ${about(Prisma.sql`"oneId"`)}, 'other', ${about(Prisma.sql`"otherId"`)}) AS pair
    FROM shown ORDER BY (same IS NULL) DESC, day DESC, id DESC`;
  return {
    pairs: rows.map(({ pair }) => Pair.parse(pair)),
    open: rows[0]?.open ?? 0,
    total: rows[0]?.total ?? 0,
  };
}

const matchesAlike = Prisma.sql`
  SELECT id FROM (SELECT id, count(*) OVER (PARTITION BY "supplierId", ("agreedAt" AT TIME ZONE 'Europe/London')::date, coalesce("lineQuantity", quantity)) AS alike
    FROM "Match" WHERE status NOT IN ('cancelled', 'written_off')) counted WHERE alike > 1`;
const deliveriesAlike = Prisma.sql`
  SELECT id FROM (SELECT e.id, count(*) OVER (PARTITION BY coalesce(e."supplierId", f."supplierId"), e."deliveredOn", coalesce(e."confirmedQuantity", e.quantity)) AS alike
    FROM "Delivery" e JOIN "Match" f ON f.id = e."matchId" WHERE e.status IN ('recorded', 'confirmed')) counted WHERE alike > 1`;

/**
 * Each match and each delivery of a programme that may have another like it, with the one before it that looks the same (`before`), where
 * there is one. Who, when and how much are compared first: few are alike in that, and only of those is anything else read.
 */
export function pairsIn(programmeId: string | null): Prisma.Sql {
  const need = Prisma.sql`JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
    WHERE p."programmeId" = ${programmeId}::uuid AND NOT (m."inKind" AND m."lineId" IS NULL)`;
  const what = Prisma.sql`n.type, n.unit, l.description AS line`;
  return Prisma.sql`
    SELECT t.*, lag(t.id) OVER (PARTITION BY t.noun, t.who, t.type, t.unit, lower(t.line), t.day, t.quantity ORDER BY t.id) AS before FROM (
      SELECT 'matches' AS noun, m.id, s.id AS who, s.name AS supplier, ${what},
        to_char(m."agreedAt" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS day, coalesce(m."lineQuantity", m.quantity) AS quantity
      FROM "Match" m JOIN "Organisation" s ON s.id = m."supplierId" ${need} AND m.id = ANY (ARRAY(${matchesAlike}))
      UNION ALL
      SELECT 'deliveries', d.id, s.id, s.name, ${what},
        to_char(d."deliveredOn", 'YYYY-MM-DD'), coalesce(d."confirmedQuantity", d.quantity)
      FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Organisation" s ON s.id = coalesce(d."supplierId", m."supplierId") ${need}
        AND d.id = ANY (ARRAY(${deliveriesAlike}))) t`;
}

/** What is shown of one of a pair. */
const about = (id: Prisma.Sql) => Prisma.sql`(
  SELECT json_build_object('id', ${id}, 'matchId', m.id, 'projectId', p.id, 'title', p.title, 'organisation', o.name, 'channel', m.channel,
    'contracts', coalesce((SELECT json_agg(DISTINCT t.title) FROM "Credit" k JOIN "Commitment" c ON c.id = k."commitmentId"
      JOIN "Contract" t ON t.id = c."contractId"
      WHERE k.status IN ('proposed', 'agreed') AND k."deliveryId" = ANY (CASE noun WHEN 'matches'
        THEN ARRAY(SELECT e.id FROM "Delivery" e WHERE e."matchId" = m.id) ELSE ARRAY[${id}] END)), '[]'))
  FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
  WHERE m.id = CASE noun WHEN 'matches' THEN ${id} ELSE (SELECT d."matchId" FROM "Delivery" d WHERE d.id = ${id}) END)`;
