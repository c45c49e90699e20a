import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { fitOfLine, fitOfNeed, fittingTypes, type Described } from "@/lib/matching/fit";
import { drawnFrom } from "./left-of-offer";
import { isOpen, offersVisibleTo } from "./visible";

type Row = {
  id: string;
  type: NeedType;
  unit: string;
  description: string;
  left: number;
  until: Date | null;
  district: string | null;
  conditions: string | null;
  supplier: string;
  about: string | null;
};
type Line = { id: string; description: string; inKindWelcome: boolean };
type Need = Described & { id: string; open: boolean; lines: readonly Line[] };

/** An offer that could meet a need, or one line of what its money would buy. */
export type OfferForNeed = Row & { line: { id: string; description: string } | null; fit: number };

const MOST = 500;

/**
 * The offers that could meet each of these needs of one project, by need, the best first: what is open, within what the
 * actor may see, with something left. One question for all of them.
 */
export async function listOffersForNeeds(actor: Actor, needs: readonly Need[]): Promise<Map<string, OfferForNeed[]>> {
  const open = needs.filter((need) => need.open);
  if (open.length === 0) return new Map();
  const types = [...new Set(open.flatMap(({ type }) => fittingTypes(type)))];
  const inKind = open.some(({ lines }) => lines.some(({ inKindWelcome }) => inKindWelcome));
  const rows = await ask<Row>`
    SELECT * FROM (
      SELECT f.id, f.type, f.unit, f.description, greatest(0, f.quantity - ${drawnFrom}) AS left, f.until::timestamp AT TIME ZONE 'UTC' AS until, f.district, f.conditions,
        s.name AS supplier, s.about
      FROM "Offer" f JOIN "Organisation" s ON s.id = f."supplierId"
      WHERE ${offersVisibleTo(actor)} AND ${isOpen()} AND (${inKind} OR f.type = ANY (${types}::"NeedType"[]))
      ORDER BY f."createdAt" DESC, f.id DESC LIMIT ${MOST}) each
    WHERE "left" > 0`;
  return new Map(open.map((need) => [need.id, bestFirst(rows.flatMap((row) => fitting(row, need)))]));
}

function fitting(row: Row, need: Need): OfferForNeed[] {
  const whole = fitOfNeed(row, need);
  if (whole > 0) return [{ ...row, line: null, fit: whole }];
  const lines = need.lines
    .filter(({ inKindWelcome }) => inKindWelcome)
    .map(({ id, description }) => ({ ...row, line: { id, description }, fit: fitOfLine(row, { description }) }));
  return bestFirst(lines.filter(({ fit }) => fit > 0)).slice(0, 1);
}

const bestFirst = (offers: OfferForNeed[]) => offers.toSorted((one, other) => other.fit - one.fit);
