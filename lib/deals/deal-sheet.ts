import { inRow } from "@/lib/sheets/refused-row";
import { ownList } from "@/lib/sheets/own-list";
import { sheetKind } from "@/lib/sheets/sheet-kind";
import { takeTurn } from "@/lib/take-turn";
import type { DealChecked } from "./check-deal";
import { compareDeals } from "./compare-deals";
import { dealRow, dealTable, understandDeal } from "./deal-row";
import { recordDealWithin } from "./record-deal";

/** Deals made elsewhere, one a row, which both sides are then asked to confirm as from the form. */
export const dealSheet = sheetKind({
  deed: "deal.import",
  noun: "deals",
  ...ownList(dealTable, understandDeal, dealRow),
  skipsBadRows: true,
  movedOn: "Something has been recorded or changed since you looked.",
  hold: (tx, { programmeId }) => takeTurn(tx, "deals", programmeId),
  compare: compareDeals,
  preview: ({ added, unchanged, problems }) => ({
    ...{ unchanged, problems, changed: [], notes: [] },
    added: added.map(shown),
  }),
  async apply(tx, { actor }, { added }) {
    // All of them before anything is recorded, so that nobody who agrees meanwhile waits in a circle with this.
    await tx.$queryRaw`SELECT 1 FROM "Need" WHERE id = ANY (${added.map(({ need }) => need.id)}::uuid[]) ORDER BY id FOR UPDATE`;
    for (const { row, need, agreedOn, ...terms } of added)
      await inRow(row, () =>
        recordDealWithin(tx, actor, { ...terms, needId: need.id, agreedOn: new Date(`${agreedOn}T00:00:00Z`) }),
      );
  },
});

const shown = ({
  row,
  reference,
  project,
  need,
  supplier,
  supplierId,
  howMuch,
  agreedOn,
  channel,
  note,
}: DealChecked) => ({
  ...{ row, reference, project, supplier, supplierId, howMuch, agreedOn, channel, note },
  ...{ need: need.description, needId: need.id },
});
