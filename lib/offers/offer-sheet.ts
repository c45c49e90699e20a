import { z } from "zod";
import { readRows } from "@/lib/sheets/read-rows";
import { inRow } from "@/lib/sheets/refused-row";
import { sheetKind } from "@/lib/sheets/sheet-kind";
import { changeOfferWithin } from "./change-offer";
import { compareOffers, holdOffers, offerShown } from "./compare-offers";
import { makeOfferWithin } from "./make-offer";
import { offerRow, offerTable, understandOffer } from "./offer-row";

const mostOffers = 500;

/** The list of a supplier's offers, taken away, changed and brought back. */
export const offerSheet = sheetKind({
  deed: "offer.import",
  noun: "offers",
  keptFor: "organisation",
  limits: { megabytes: 2, rows: mostOffers },
  skipsBadRows: false,
  movedOn: "The offers have changed since you looked.",
  read: (bytes) => readRows(bytes, offerTable, mostOffers, understandOffer),
  kept: z.array(offerRow),
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
