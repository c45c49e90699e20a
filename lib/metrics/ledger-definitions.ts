import { Prisma } from "@/lib/generated/prisma/client";
import { type Channels, everyChannel, isEvery } from "./channels";
import { endOf, inChannel, isOver, returnedBy } from "./definitions";

/** What each figure of a contract's ledger means, in the words that its page shows; the SQL below says the same. */
export const ledgerMeanings = {
  asAt: "What a contract is worth, whose it is, what it promises and what is pledged towards it are as they were at the end of the day, also where they were changed since.",
  committed: "Committed is what the contract promises, without what was taken out of it by the day.",
  pledged:
    "Pledged is what the supplier has pledged for a commitment, without pledges that were declined, taken back or ran out by the day.",
  agreed: "Agreed is the part of that in matches, without what was called off or written off by the day.",
  confirmed:
    "Confirmed is what community organisations have confirmed and the procurement team has agreed to count towards the commitment, up to the day before a confirmation was taken back or a deal refused. What counts without a pledge for it is in every stage before.",
  overdue: "Overdue is what is not confirmed of commitments whose day has passed.",
  channel:
    "Where only some channels are chosen, pledged, agreed and confirmed count what was agreed in those, what is committed stays the same, and the suggested ratings follow.",
  units: "Hours, things and pounds are never added together.",
  ofValue:
    "Confirmed out of contract value is the money confirmed towards commitments in pounds, out of what the contracts are worth. Help in other kinds adds no pounds to it.",
} as const;

/**
 * How much of a match is one supplier's: its agreed share where several share the match, else all of it for the match's own
 * supplier. Counted as deliveries are: things of a line met in kind, else the need's unit. Over `"Match" m`.
 */
export const attributed = (supplierId: Prisma.Sql) => Prisma.sql`coalesce(
  (SELECT sum(s."agreedQuantity") FROM "Share" s WHERE s."pledgeId" = m."pledgeId" AND s."supplierId" = ${supplierId}),
  CASE WHEN m."supplierId" = ${supplierId} AND NOT EXISTS (SELECT 1 FROM "Share" s WHERE s."pledgeId" = m."pledgeId" AND s."agreedQuantity" IS NOT NULL)
    THEN coalesce(m."lineQuantity", m.quantity) ELSE 0 END)`;

/** What was written down of each contract that has changed since a day, as it stood then: `was`, by field. By the record, whose first change after the day says what it was. */
const wasOn = (asAt: string) => Prisma.sql`
  SELECT id, jsonb_object_agg(field, was) AS was FROM (
    SELECT DISTINCT ON (a."subjectId", each.field) a."subjectId" AS id, each.field, each.was
    FROM "Activity" a, LATERAL (
      SELECT changed ->> 'field' AS field, changed -> 'before' AS was FROM jsonb_array_elements(a.details -> 'changes') changed
      UNION ALL SELECT field, was FROM jsonb_each(a.details -> 'stood') stood(field, was)) each
    WHERE a.name IN ('contract.changed', 'contract.matched') AND a.at >= ${endOf(asAt)} ORDER BY a."subjectId", each.field, a.seq) first
  GROUP BY id`;

/** The contracts that were in the register by a day, as they were written down then; `which` is a condition on `"Contract" c`, as it stands. */
export const contractsBy = (asAt: string, which: Prisma.Sql) =>
  isOver(asAt)
    ? Prisma.sql`
  SELECT earlier.* FROM "Contract" c LEFT JOIN (${wasOn(asAt)}) changed ON changed.id = c.id
    CROSS JOIN LATERAL jsonb_populate_record(c, coalesce(changed.was, '{}')) AS earlier
  WHERE ${which} AND c."createdAt" < ${endOf(asAt)}`
    : Prisma.sql`SELECT c.* FROM "Contract" c WHERE ${which} AND c."createdAt" < ${endOf(asAt)}`;

/** The commitments that stood at the end of a day; `which` is a condition on `"Contract" c`. */
export const commitmentsBy = (asAt: string, which: Prisma.Sql) => Prisma.sql`
  SELECT t.id, t."contractId", t.position, t.title, t."measureId", t.unit, t.quantity, t."dueOn"
  FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId"
  WHERE ${which} AND t."createdAt" < ${endOf(asAt)} AND (t."endedAt" IS NULL OR t."endedAt" >= ${endOf(asAt)})`;

/** What counted towards the CTE `commitments` at the end of a day of matches of the channels that count, with the pledge that it came from. */
export const creditsBy = (asAt: string, channels: Channels = everyChannel) => Prisma.sql`
  SELECT k."commitmentId", k.quantity, m."pledgeId"
  FROM commitments t JOIN "Credit" k ON k."commitmentId" = t.id JOIN "Delivery" d ON d.id = k."deliveryId" JOIN "Match" m ON m.id = d."matchId"
  WHERE k."agreedAt" < ${endOf(asAt)} AND (k.status = 'agreed' OR k."decidedAt" >= ${endOf(asAt)}) ${inChannel(channels, Prisma.sql`m.channel`)}`;

/** What waited at the end of a day for the procurement team to agree that it counts. */
export const waitingBy = (asAt: string, channels: Channels = everyChannel) => Prisma.sql`
  SELECT k."commitmentId", sum(k.quantity) AS quantity FROM commitments t JOIN "Credit" k ON k."commitmentId" = t.id ${
    isEvery(channels)
      ? Prisma.empty
      : Prisma.sql`JOIN "Delivery" d ON d.id = k."deliveryId" JOIN "Match" m ON m.id = d."matchId"`
  }
  WHERE k."proposedAt" < ${endOf(asAt)} AND (k."decidedAt" IS NULL OR coalesce(k."agreedAt", k."decidedAt") >= ${endOf(asAt)}) ${inChannel(channels, Prisma.sql`m.channel`)}
  GROUP BY k."commitmentId"`;

/** Pledges that were meant for something else before some day after this one, with what they were meant for then: by the record, likewise. */
const meantOtherwiseOn = (asAt: string) => Prisma.sql`
  SELECT DISTINCT ON ("pledgeId") "pledgeId", "commitmentId", quantity FROM (
    SELECT a.seq, a."subjectId" AS "pledgeId", (a.details #>> '{stood,commitmentId}')::uuid AS "commitmentId", (a.details #>> '{stood,quantity}')::bigint AS quantity
    FROM "Activity" a WHERE a.name = 'pledge.countered' AND a.details ? 'stood' AND a.at >= ${endOf(asAt)}
    UNION ALL SELECT a.seq, meant.key::uuid, (a.details ->> 'insteadOf')::uuid, meant.value::bigint
    FROM "Activity" a, jsonb_each_text(a.details -> 'meant') meant WHERE a.name = 'commitment.changed' AND a.at >= ${endOf(asAt)}
  ) since ORDER BY "pledgeId", seq`;

const ofPledge = Prisma.sql`g.id, g."supplierId", g.quantity, g."lineQuantity", g.status, g.channel, g."offeredAt", g."decidedAt"`;

/** Pledges with the commitment that they were meant for at the end of a day, and how much of it. */
function meantOn(asAt: string) {
  const still = Prisma.sql`SELECT t.id AS "commitmentId", g."commitmentQuantity" AS meant, ${ofPledge}
  FROM commitments t JOIN "Pledge" g ON g."commitmentId" = t.id`;
  if (!isOver(asAt)) return still;
  return Prisma.sql`
  WITH otherwise AS MATERIALIZED (${meantOtherwiseOn(asAt)}) ${still} WHERE g.id NOT IN (SELECT o."pledgeId" FROM otherwise o)
  UNION ALL SELECT t.id, o.quantity, ${ofPledge}
  FROM otherwise o JOIN commitments t ON t.id = o."commitmentId" JOIN "Pledge" g ON g.id = o."pledgeId"`;
}

/** What each pledge that stood at the end of a day gives towards its commitment, and how much of it was agreed then. */
export function pledgesBy(asAt: string, channels: Channels = everyChannel) {
  const gone = returnedBy(asAt);
  return Prisma.sql`
  SELECT g."commitmentId", g.id AS "pledgeId", g.meant AS quantity, coalesce(floor(g.meant * least(1, coalesce(live.part, 0))), 0) AS agreed
  FROM (${meantOn(asAt)}) g
    LEFT JOIN "Match" m ON m."pledgeId" = g.id AND m."agreedAt" < ${endOf(asAt)} ${gone.join}
    LEFT JOIN "Share" own ON own."pledgeId" = g.id AND own."supplierId" = g."supplierId" AND own."agreedQuantity" IS NOT NULL
    LEFT JOIN LATERAL (SELECT CASE WHEN m."endedAt" < ${endOf(asAt)} AND m.quantity > 0
        THEN 1 - ${gone.returned}::numeric / m.quantity WHEN m.status = 'cancelled' AND m."endedAt" < ${endOf(asAt)} THEN 0 ELSE 1 END
      * CASE WHEN coalesce(own.quantity, g."lineQuantity", g.quantity) = 0 THEN 1
        ELSE ${attributed(Prisma.sql`g."supplierId"`)}::numeric / coalesce(own.quantity, g."lineQuantity", g.quantity) END AS part WHERE m.id IS NOT NULL) live ON true
  WHERE g."offeredAt" < ${endOf(asAt)} AND (g.status IN ('offered', 'accepted') OR g."decidedAt" >= ${endOf(asAt)}) ${inChannel(channels, Prisma.sql`g.channel`)}`;
}

/** Each commitment that stood at the end of a day with its stages, in its unit: what is further on is never more than what comes before it. */
export const ledgerBy = (asAt: string, which: Prisma.Sql, channels: Channels = everyChannel) => Prisma.sql`
  WITH commitments AS (${commitmentsBy(asAt, which)}), credited AS MATERIALIZED (${creditsBy(asAt, channels)}), waiting AS (${waitingBy(asAt, channels)}),
    pledged AS MATERIALIZED (${pledgesBy(asAt, channels)}),
    counted AS (SELECT "commitmentId", sum(quantity) AS quantity FROM credited GROUP BY "commitmentId"),
    "countedOf" AS (SELECT "commitmentId", "pledgeId", sum(quantity) AS quantity FROM credited GROUP BY "commitmentId", "pledgeId"),
    meant AS (
      SELECT p."commitmentId", sum(greatest(p.quantity, p.agreed, coalesce(o.quantity, 0))) AS pledged,
        sum(greatest(p.agreed, coalesce(o.quantity, 0))) AS agreed, sum(coalesce(o.quantity, 0)) AS confirmed
      FROM pledged p LEFT JOIN "countedOf" o USING ("commitmentId", "pledgeId") GROUP BY p."commitmentId")
  SELECT t.id, t."contractId", t.title, t.unit, t."dueOn"::text AS "dueOn", t."measureId", t.position, t.quantity::float8 AS committed,
    (coalesce(n.pledged, 0) + coalesce(k.quantity, 0) - coalesce(n.confirmed, 0))::float8 AS pledged,
    (coalesce(n.agreed, 0) + coalesce(k.quantity, 0) - coalesce(n.confirmed, 0))::float8 AS agreed,
    coalesce(k.quantity, 0)::float8 AS confirmed, coalesce(w.quantity, 0)::float8 AS waiting, t."dueOn" <= ${asAt}::date AS due,
    CASE WHEN t."dueOn" < ${asAt}::date THEN greatest(t.quantity - coalesce(k.quantity, 0), 0) ELSE 0 END::float8 AS overdue
  FROM commitments t LEFT JOIN meant n ON n."commitmentId" = t.id LEFT JOIN counted k ON k."commitmentId" = t.id
    LEFT JOIN waiting w ON w."commitmentId" = t.id`;
