import { ownList } from "@/lib/sheets/own-list";
import { inRow } from "@/lib/sheets/refused-row";
import { sheetKind } from "@/lib/sheets/sheet-kind";
import { changeOfferWithin } from "./change-offer";
import { compareOffers, holdOffers, offerShown } from "./compare-offers";
import { makeOfferWithin } from "./make-offer";
import { offerRow, offerTable, understandOffer } from "./offer-row";

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
