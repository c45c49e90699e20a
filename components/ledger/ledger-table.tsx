import { Ribbon } from "@/components/ui/ribbon";
import { Table } from "@/components/ui/table";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import { formatDay } from "@/lib/dates";
import type { LedgerLine } from "@/lib/ledger/load-ledger";
import { type LedgerTotal, stages } from "@/lib/ledger/total-ledger";

const stageColumns = ["Committed", "Pledged", "Agreed", "Confirmed", "Overdue"].map((label) => ({
  label,
  numeric: true,
}));

/** Commitments with their stages, what is due first; each leads to every delivery behind it. */
export function LedgerTable({
  caption,
  lines,
  hrefOf,
}: {
  caption: string;
  lines: LedgerLine[];
  hrefOf: (line: LedgerLine) => string;
}) {
  return (
    <Table
      stacked
      caption={caption}
      columns={[{ label: "Commitment" }, { label: "Due by", numeric: true }, ...stageColumns]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <span key="title">
            <a href={hrefOf(line)}>{line.title}</a>
            {line.measure !== null && <span className="soft text-small"> · {line.measure}</span>}
            {line.waiting > 0 && (
              <span className="soft text-small">
                {" "}
                · {formatCommitted(line.unit, line.waiting)} waiting to be agreed
              </span>
            )}
            <Ribbon part={line.confirmed / line.committed} />
          </span>,
          formatDay(line.dueOn),
          ...stages.map((stage) => shown(line.unit, line[stage])),
        ],
      }))}
    />
  );
}

/** Commitments added up by measure and unit, which are never added to each other. */
export function LedgerTotals({ rows, asAt }: { rows: LedgerTotal[]; asAt: string }) {
  return (
    <Table
      stacked
      caption={`By measure and unit, as at ${formatDay(asAt)}. Units are never added together.`}
      columns={[{ label: "Counted in" }, { label: "Commitments", numeric: true }, ...stageColumns]}
      rows={rows.map(({ unit, measure, commitments, ...total }) => ({
        key: `${measure ?? ""} ${unit}`,
        cells: [
          `${unit === "GBP" ? "Pounds" : unitName(unit)}${measure === null ? "" : ` · ${measure}`}`,
          commitments.toLocaleString("en-GB"),
          ...stages.map((stage) => shown(unit, total[stage])),
        ],
      }))}
    />
  );
}

const shown = (unit: string, quantity: number) => (quantity === 0 ? "0" : formatCommitted(unit, quantity));

/** "Hours", from what formatCommitted says of several. */
function unitName(unit: string): string {
  const plural = formatCommitted(unit, 2).slice(2);
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}
