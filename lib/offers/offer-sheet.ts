import type { Tx } from "@/lib/db";
import { ownList } from "@/lib/sheets/own-list";
import { referencesOf } from "@/lib/sheets/references-of";
import { inRow } from "@/lib/sheets/refused-row";
import { type Sent, sheetKind } from "@/lib/sheets/sheet-kind";
import { takeTurn } from "@/lib/take-turn";
import { changeOfferWithin } from "./change-offer";
import { compareOffers, offerShown } from "./compare-offers";
import { makeOfferWithin } from "./make-offer";
import { type OfferRow, offerRow, offerTable, understandOffer } from "./offer-row";

/** The list of a supplier's offers, taken away, changed and brought back. */
export const offerSheet = sheetKind({
  deed: "offer.import",
  noun: "offers",
  ...ownList(offerTable, understandOffer, offerRow),
  skipsBadRows: false,
  movedOn: "The offers have changed since you looked.",
  hold: holdOffers,
  compare: compareOffers,
  preview: ({ added, changed, unchanged, problems }) => ({
    ...{ unchanged, problems, notes: [], added: added.map(offerShown) },
    changed: changed.map(({ id, title, changes }) => ({ id, title, changes, reference: null })),
  }),
  async apply(tx, { actor }, { added, changed }) {
    for (const { row, id, after } of changed) await inRow(row, () => changeOfferWithin(tx, actor, id, after));
    for (const { row, supplierId, after } of added)
      await inRow(row, () => makeOfferWithin(tx, actor, after, supplierId));
  },
});

/** Locks the offers that a list names until the transaction ends, and keeps two lists from adding the same. */
async function holdOffers(tx: Tx, { programmeId }: Sent, rows: readonly OfferRow[]): Promise<void> {
  await takeTurn(tx, "offers", programmeId);
  await tx.$queryRaw`SELECT 1 FROM "Offer" WHERE id = ANY (${referencesOf(rows)}::uuid[]) ORDER BY id FOR UPDATE`;
}
