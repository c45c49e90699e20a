import { pounds } from "@/lib/commitments/commitment-unit";

export const stages = ["committed", "pledged", "agreed", "confirmed", "overdue"] as const;
export type Stage = (typeof stages)[number];

type Line = Record<Stage, number> & { unit: string; measure: string | null };

/** The stages of all commitments of one measure and unit; without a measure those of one unit. */
export type LedgerTotal = Record<Stage, number> & { unit: string; measure: string | null; commitments: number };

/**
 * Adds commitments up by measure and unit, pounds last: units are never added together. With the money confirmed out of what
 * the contracts are worth (`part`, null where no worth is known), in pence.
 */
export function totalLedger(lines: readonly Line[], contracts: readonly { valuePence: number | null }[]) {
  const totals = new Map<string, LedgerTotal>();
  for (const line of lines) {
    const { unit, measure } = line;
    const key = JSON.stringify([measure, unit]);
    const total = totals.get(key) ?? {
      unit,
      measure,
      commitments: 0,
      committed: 0,
      pledged: 0,
      agreed: 0,
      confirmed: 0,
      overdue: 0,
    };
    for (const stage of stages) total[stage] += line[stage];
    totals.set(key, { ...total, commitments: total.commitments + 1 });
  }
  const inOrder = [...totals.values()].sort(
    (one, other) =>
      Number(one.unit === pounds) - Number(other.unit === pounds) ||
      (one.measure ?? "").localeCompare(other.measure ?? "", "en-GB") ||
      one.unit.localeCompare(other.unit, "en-GB"),
  );
  const worth = contracts.filter(({ valuePence }) => valuePence !== null);
  const valuePence = worth.reduce((sum, each) => sum + (each.valuePence ?? 0), 0);
  const confirmedPence = lines.reduce((sum, line) => sum + (line.unit === pounds ? line.confirmed : 0), 0);
  const part = valuePence > 0 ? confirmedPence / valuePence : null;
  return {
    rows: inOrder,
    money: { confirmedPence, valuePence, part, contracts: worth.length, unknown: contracts.length - worth.length },
  };
}
