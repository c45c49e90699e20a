import { formatCommitted, pounds } from "@/lib/commitments/commitment-unit";
import { formatDay } from "@/lib/dates";
import type { Ledger, LedgerContract } from "@/lib/ledger/load-ledger";
import { ratingWords } from "@/lib/ledger/suggest-rating";
import { stages } from "@/lib/ledger/total-ledger";
import { formatMoney } from "@/lib/money";
import { formatUnit } from "@/lib/needs/quantity";
import { formatShare } from "@/lib/share";
import type { Block, ReportColumn } from "./report";

const stageColumns: readonly ReportColumn[] = ["Committed", "Pledged", "Agreed", "Confirmed", "Overdue"].map(
  (label) => ({
    label,
    numeric: true,
  }),
);

/** What was promised in contracts and what came of it: totals that never add one unit to another, then each contract. */
export function ledgerBlocks({ contracts, totals }: Pick<Ledger, "contracts" | "totals">): Block[] {
  const { money } = totals;
  const known = `${money.contracts} ${money.contracts === 1 ? "contract" : "contracts"} whose worth is known`;
  return [
    {
      kind: "text",
      text:
        money.part === null
          ? "No contract’s worth is known, so nothing can be said of it."
          : `${formatMoney(money.confirmedPence)} is confirmed out of the ${formatMoney(money.valuePence)} that the ${known} are worth (${formatShare(money.part)}).`,
    },
    {
      kind: "table",
      caption: "By measure and unit, with how many commitments",
      columns: [{ label: "What was promised", share: 2.2 }, ...stageColumns],
      rows: totals.rows.map(({ measure, unit, commitments, ...amounts }) => [
        `${measure ?? countedIn(unit)} (${commitments})`,
        ...stages.map((stage) => formatCommitted(unit, amounts[stage])),
      ]),
    },
    {
      kind: "table",
      caption: "Contract by contract",
      columns: [
        { label: "Contract", share: 2 },
        { label: "Supplier", share: 1.4 },
        { label: "Worth", numeric: true },
        { label: "Commitments", numeric: true },
        { label: "Rating", share: 1.4 },
      ],
      rows: contracts.map((contract) => [
        `${contract.reference}: ${contract.title}`,
        contract.supplierName,
        contract.valuePence === null ? "Not known" : formatMoney(contract.valuePence),
        String(contract.lines.length),
        ratingOf(contract),
      ]),
    },
  ];
}

function countedIn(unit: string): string {
  const many = unit === pounds ? "money" : formatUnit(unit, 2);
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}

/** The word that a person decided, or the one that the rule suggests and nobody has decided on. */
export const ratingOf = ({ rated, suggested }: LedgerContract): string =>
  rated === null ? `${ratingWords[suggested.word]} (suggested)` : ratingWords[rated];

/** Each commitment of a contract and its stages. */
export function commitmentTable({ lines }: LedgerContract): Block {
  return {
    kind: "table",
    caption: "Each commitment",
    columns: [{ label: "Commitment", share: 2.2 }, { label: "Due", share: 1.1 }, ...stageColumns],
    rows: lines.map((line) => [
      line.measure === null ? line.title : `${line.title} (${line.measure})`,
      formatDay(line.dueOn),
      ...stages.map((stage) => formatCommitted(line.unit, line[stage])),
    ]),
  };
}
