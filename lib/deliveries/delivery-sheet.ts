import type { Tx } from "@/lib/db";
import { ownList } from "@/lib/sheets/own-list";
import { referencesOf } from "@/lib/sheets/references-of";
import { inRow } from "@/lib/sheets/refused-row";
import { sheetKind } from "@/lib/sheets/sheet-kind";
import { type ArrivalRow, arrivalRow, arrivalTable, understandArrival } from "./arrival-row";
import { arrivalShown, compareArrivals } from "./compare-arrivals";
import { recordDeliveryWithin } from "./record-delivery";
import { matchesReferredTo } from "./to-come";

/** The list of what is still to come, taken away and brought back with what arrived. */
export const deliverySheet = sheetKind({
  deed: "delivery.import",
  noun: "arrivals",
  ...ownList(arrivalTable, understandArrival, arrivalRow),
  skipsBadRows: false,
  movedOn: "More has been recorded since you looked.",
  hold: (tx, _, rows) => holdMatches(tx, rows),
  compare: compareArrivals,
  preview: ({ added, unchanged, problems }) => ({
    ...{ unchanged, problems, notes: [], changed: [], added: added.map(arrivalShown) },
  }),
  async apply(tx, { actor }, { added }) {
    for (const { row, said } of added) await inRow(row, () => recordDeliveryWithin(tx, actor, said));
  },
});

/** Locks the matches that a list names, then their needs, as `lockMatch` does for one, so that two lists at once record nothing twice. */
async function holdMatches(tx: Tx, rows: readonly ArrivalRow[]): Promise<void> {
  const named = matchesReferredTo(referencesOf(rows));
  await tx.$queryRaw`SELECT 1 FROM "Match" WHERE id = ANY (ARRAY(${named})) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "Need" WHERE id IN (SELECT "needId" FROM "Match" WHERE id = ANY (ARRAY(${named}))) ORDER BY id FOR UPDATE`;
}
