import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/lib/dates";
import type { Ledger, LedgerLine } from "@/lib/ledger/load-ledger";
import { LedgerMeanings } from "./ledger-meanings";
import { LedgerTable } from "./ledger-table";
import { MoneyFigure } from "./money-figure";

/** The ledger of one contract: each commitment from promise to confirmation, and its money out of its worth. */
export function ContractLedger({
  ledger,
  hrefOf,
  empty,
}: {
  ledger: Ledger;
  hrefOf: (line: LedgerLine) => string;
  empty: string;
}) {
  const { asAt, contracts, totals } = ledger;
  const lines = contracts.flatMap((contract) => contract.lines);
  return (
    <section className="stack" id="ledger">
      <h2>From promise to proof</h2>
      {lines.length === 0 ? (
        <EmptyState title={`Nothing was committed by ${formatDay(asAt)}`}>{empty}</EmptyState>
      ) : (
        <>
          <LedgerTable caption={`As at ${formatDay(asAt)}, what is due first`} lines={lines} hrefOf={hrefOf} />
          <MoneyFigure totals={totals} asAt={asAt} />
          <LedgerMeanings />
        </>
      )}
    </section>
  );
}
