import fc from "fast-check";
import type { Wait } from "@/lib/metrics/life-table";

/** Waits as textbooks print them: days with a space between, and a + after those censored. */
export function waitsFrom(printed: string): Wait[] {
  return printed.split(" ").map((each) => ({ days: Number.parseInt(each, 10), backed: !each.endsWith("+") }));
}

/** Acute myelogenous leukaemia (Miller 1981), the two groups. */
export const maintained = waitsFrom("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
export const notMaintained = waitsFrom("5 5 8 8 12 16+ 23 27 30 33 43 45");

/** Groups of waits, some of them empty, with many ties. */
export const someWaits = fc.array(fc.record({ days: fc.nat({ max: 40 }), backed: fc.boolean() }), { maxLength: 40 });
