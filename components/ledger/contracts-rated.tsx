import { Table } from "@/components/ui/table";
import type { LedgerContract } from "@/lib/ledger/load-ledger";
import { formatMoney } from "@/lib/money";
import { RatingTag } from "./rating";

/** The contracts of a ledger, those worth most first: what is kept of each, and how it is rated. */
export function ContractsRated({
  contracts,
  hrefOf,
  caption,
}: {
  contracts: LedgerContract[];
  hrefOf: (contract: LedgerContract) => string;
  caption: string;
}) {
  return (
    <Table
      stacked
      caption={caption}
      columns={[
        { label: "Contract" },
        { label: "Worth", numeric: true },
        { label: "Commitments", numeric: true },
        { label: "Due and kept", numeric: true },
        { label: "The rule suggests" },
        { label: "Decided" },
      ]}
      rows={contracts.map((contract) => ({
        key: contract.id,
        cells: [
          <span key="title">
            <a href={hrefOf(contract)}>{contract.title}</a>
            <span className="soft text-small"> · {contract.supplierName}</span>
          </span>,
          contract.valuePence === null ? "not said" : formatMoney(contract.valuePence),
          contract.lines.length.toLocaleString("en-GB"),
          contract.suggested.due === 0 ? "nothing due" : `${contract.suggested.met} of ${contract.suggested.due}`,
          <RatingTag key="suggested" word={contract.suggested.word} />,
          contract.rated === null ? "not yet" : <RatingTag key="rated" word={contract.rated} />,
        ],
      }))}
    />
  );
}
