import type { Given } from "./list-given";

/** What was given of one kind and unit; things that are counted differently are never added together. */
export type GivenTotal = {
  type: Given["type"];
  unit: string;
  /** What is given instead of money, in its own words. */
  line: string | null;
  pledged: number;
  agreed: number;
  delivered: number;
  confirmed: number;
};

/** Totals by kind of help and unit, in the order that they first come; what was declined, withdrawn or ran out is not counted as pledged. */
export function totalGiven(given: readonly Given[]): GivenTotal[] {
  const totals = new Map<string, GivenTotal>();
  for (const { type, unit, line, pledged, agreed, delivered, confirmed, pledgeStatus, unmeasured } of given) {
    const stands = pledgeStatus === null || pledgeStatus === "offered" || pledgeStatus === "accepted";
    if (!stands || unmeasured) continue;
    const key = JSON.stringify(line === null ? [type, unit] : [line.toLowerCase()]);
    const total = totals.get(key) ?? { type, unit, line, pledged: 0, agreed: 0, delivered: 0, confirmed: 0 };
    totals.set(key, {
      ...total,
      pledged: total.pledged + pledged,
      agreed: total.agreed + agreed,
      delivered: total.delivered + delivered,
      confirmed: total.confirmed + confirmed,
    });
  }
  return [...totals.values()];
}
