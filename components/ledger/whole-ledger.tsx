import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/lib/dates";
import type { Ledger, LedgerContract } from "@/lib/ledger/load-ledger";
import { ContractsRated } from "./contracts-rated";
import { LedgerMeanings } from "./ledger-meanings";
import { LedgerTotals } from "./ledger-table";
import { MoneyFigure } from "./money-figure";

/** The ledger of several contracts: totals by measure and unit, money out of their worth, and each contract with its rating. */
export function WholeLedger({ ledger, hrefOf }: { ledger: Ledger; hrefOf: (contract: LedgerContract) => string }) {
  const { asAt, contracts, totals } = ledger;
  if (contracts.length === 0)
    return <EmptyState title={`No contract was here by ${formatDay(asAt)}`}>Choose a later day.</EmptyState>;
  return (
    <>
      <section className="stack">
        <h2>In all</h2>
        {totals.rows.length === 0 ? (
          <p className="soft">Nothing was committed by {formatDay(asAt)}.</p>
        ) : (
          <LedgerTotals rows={totals.rows} asAt={asAt} />
        )}
        <MoneyFigure totals={totals} asAt={asAt} />
      </section>
      <section className="stack">
        <h2>Contract by contract</h2>
        <ContractsRated
          caption={`${contracts.length.toLocaleString("en-GB")} ${contracts.length === 1 ? "contract" : "contracts"} as at ${formatDay(asAt)}, those worth most first`}
          contracts={contracts}
          hrefOf={hrefOf}
        />
      </section>
      <LedgerMeanings />
    </>
  );
}
