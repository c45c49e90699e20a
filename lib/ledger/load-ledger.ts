import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { contractsVisibleTo } from "@/lib/contracts/visible";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { askedOf, type Channels, readChannels } from "@/lib/metrics/channels";
import { contractsBy, ledgerBy } from "@/lib/metrics/ledger-definitions";
import { dayAsked } from "@/lib/metrics/day-asked";
import { endOf, isOver } from "@/lib/metrics/definitions";
import { suggestRating } from "./suggest-rating";
import { totalLedger } from "./total-ledger";

const Line = z.object({
  ...{ id: z.uuid(), contractId: z.uuid(), title: z.string(), unit: z.string(), dueOn: z.iso.date(), due: z.boolean() },
  ...{ measure: z.string().nullable(), committed: z.number(), pledged: z.number(), agreed: z.number() },
  ...{ confirmed: z.number(), waiting: z.number(), overdue: z.number() },
});
const Contract = z.object({
  ...{
    id: z.uuid(),
    reference: z.string(),
    title: z.string(),
    supplierName: z.string(),
    supplierId: z.uuid().nullable(),
  },
  valuePence: z.number().nullable(),
  ...{ startsOn: z.iso.date().nullable(), endsOn: z.iso.date().nullable(), promise: z.string().nullable() },
  rated: z.enum(["good", "approaching_target", "requires_improvement", "inadequate", "other"]).nullable(),
});

/** One commitment and its stages as at the day, in its unit; pence for pounds. */
export type LedgerLine = z.infer<typeof Line>;

const asked = z.object({ "as-at": z.string().optional().catch(undefined), channel: z.unknown().optional() });

/** What a ledger is of: one contract, one supplier, or all that the actor may see. */
export type LedgerOf = { contractId?: string | undefined; supplierId?: string | undefined };

/**
 * A ledger as at a day (today unless asked): each contract with its commitments, a suggested and a decided rating, and totals by measure and by
 * unit, counting what was agreed in the channels that are asked for, or in all. A day that cannot be is told in `fields`, and today stands in. What the actor may not see is not in it.
 */
export async function loadLedger(actor: Actor, { contractId, supplierId }: LedgerOf, input: unknown = {}) {
  const { "as-at": typed = "", channel } = asked.parse(input);
  const channels = readChannels(channel);
  const today = dayInLondon(now());
  const { day, fields } = dayAsked(typed, today, "31/7/2026");
  const asAt = day ?? today;
  const which = Prisma.sql`${contractsVisibleTo(actor)}
    AND ${contractId === undefined ? Prisma.sql`true` : Prisma.sql`c.id = ${uuid(contractId)}::uuid`}`;
  const [known, lines] = await Promise.all([
    contractsOf(asAt, which, supplierId),
    linesOf(asAt, supplierId === undefined ? which : Prisma.sql`${which} AND ${whose(asAt, supplierId)}`, channels),
  ]);
  const contracts = known.map((contract) => {
    const own = lines.filter((line) => line.contractId === contract.id);
    return { ...contract, lines: own, suggested: suggestRating(own) };
  });
  return {
    asAt,
    today,
    channels,
    asked: day === null ? typed : null,
    fields,
    contracts,
    totals: totalLedger(lines, known),
  };
}

export type Ledger = Awaited<ReturnType<typeof loadLedger>>;
export type LedgerContract = Ledger["contracts"][number];

/** The part of an address that asks for the same day and channels again. */
export const ledgerQuery = ({ asAt, channels }: Pick<Ledger, "asAt" | "channels">): string =>
  `?${new URLSearchParams({ "as-at": asAt, ...askedOf(channels) })}`;

/** A condition on `"Contract" c`: that it was a supplier's on a day. */
const whose = (asAt: string, supplierId: string) =>
  isOver(asAt)
    ? Prisma.sql`c.id IN (SELECT b.id FROM (${contractsBy(asAt, Prisma.sql`true`)}) b WHERE b."supplierId" = ${uuid(supplierId)}::uuid)`
    : Prisma.sql`c."supplierId" = ${uuid(supplierId)}::uuid`;

async function linesOf(asAt: string, which: Prisma.Sql, channels: Channels): Promise<LedgerLine[]> {
  const rows = await ask`
    SELECT l.*, m.code || ' ' || m.title AS measure FROM (${ledgerBy(asAt, which, channels)}) l LEFT JOIN "Measure" m ON m.id = l."measureId"
    ORDER BY l."dueOn", l.position, l.id`;
  return Line.array().parse(rows);
}

/** The contracts that were in the register by the day, one supplier's then or all, those worth most first, each with its newest rating by then. */
async function contractsOf(asAt: string, which: Prisma.Sql, supplierId: string | undefined) {
  const rows = await ask`
    SELECT c.id, c.reference, c.title, c."supplierName", c."supplierId", c."valuePence"::float8 AS "valuePence", c."startsOn"::text AS "startsOn",
      c."endsOn"::text AS "endsOn", c.promise,
      (SELECT r.decided::text FROM "Rating" r WHERE r."contractId" = c.id AND r.at < ${endOf(asAt)} ORDER BY r.at DESC, r.id DESC LIMIT 1) AS rated
    FROM (${contractsBy(asAt, which)}) c
    WHERE ${supplierId === undefined ? Prisma.sql`true` : Prisma.sql`c."supplierId" = ${uuid(supplierId)}::uuid`}
    ORDER BY c."valuePence" DESC NULLS LAST, c.id`;
  return Contract.array().parse(rows);
}
