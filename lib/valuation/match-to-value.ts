import type { Tx } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { isUnmeasured } from "@/lib/matches/agreed";

/** As much of a match as its value rests on, asked for in one question: others wait for the need that is held meanwhile. */
export type MatchToValue = {
  quantity: number;
  lineQuantity: number | null;
  inKind: boolean;
  agreedAt: Date;
  programmeId: string;
  need: { type: NeedType; unit: string };
  line: { description: string } | null;
  /** What its giver states, and of how much. */
  stated: { pence: bigint; source: string; of: number } | null;
  deliveries: { id: string; status: string; quantity: number; confirmedQuantity: number | null }[];
};

type Row = Pick<MatchToValue, "quantity" | "lineQuantity" | "inKind" | "agreedAt" | "programmeId" | "deliveries"> & {
  type: NeedType;
  unit: string;
  line: string | null;
  statedPence: bigint | null;
  statedSource: string | null;
  pledged: number | null;
};

/** A match as it is valued, by its id. */
export async function loadMatchToValue(tx: Tx, id: string): Promise<MatchToValue> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT m.quantity, m."lineQuantity", m."inKind", m."agreedAt", p."programmeId", n.type::text AS type, n.unit, l.description AS line,
      g."statedPence", g."statedSource", coalesce(g."lineQuantity", g.quantity) AS pledged,
      coalesce((SELECT json_agg(json_build_object('id', d.id, 'status', d.status, 'quantity', d.quantity, 'confirmedQuantity', d."confirmedQuantity"))
        FROM "Delivery" d WHERE d."matchId" = m.id), '[]') AS deliveries
    FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      LEFT JOIN "NeedLine" l ON l.id = m."lineId" LEFT JOIN "Pledge" g ON g.id = m."pledgeId"
    WHERE m.id = ${id}::uuid`;
  if (!row) throw new Error(`There is no match ${id}`);
  const { type, unit, line, statedPence, statedSource, pledged, ...match } = row;
  const known = statedPence !== null && statedSource !== null && pledged !== null;
  return {
    ...match,
    need: { type, unit },
    line: line === null ? null : { description: line },
    stated: known ? { pence: statedPence, source: statedSource, of: pledged } : null,
  };
}

/** What kind of help a match is and how it is counted: help in kind towards a cash need is goods, counted in things of its line. */
export function whatIsCounted(match: MatchToValue, quantity: number) {
  const { need, line, inKind } = match;
  const what: NeedType = inKind && need.type === "cash" ? "goods" : need.type;
  return {
    what,
    quantity: isUnmeasured(match) ? null : quantity,
    unit: line ? line.description : need.unit,
  };
}

/** What all that was pledged would have cost by the giver's word, of which so much is still to be valued; null where nothing was stated. */
export const costStated = ({ stated }: MatchToValue, left: number) => stated && { ...stated, left };
