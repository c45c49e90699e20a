import type { Actor } from "@/lib/auth/actor";
import { pounds } from "@/lib/commitments/commitment-unit";
import { type LedgerContract, type LedgerLine, loadLedger } from "@/lib/ledger/load-ledger";
import { type Stage, stages } from "@/lib/ledger/total-ledger";
import type { Channels } from "@/lib/metrics/channels";
import { channelsNamed } from "@/lib/metrics/channels-in-words";
import type { Column, Table } from "./table";

type Line = LedgerLine & { contract: LedgerContract; asAt: string; channels: Channels };

const names: Record<Stage, string> = {
  committed: "Committed",
  pledged: "Pledged",
  agreed: "Agreed",
  confirmed: "Confirmed",
  overdue: "Overdue",
};

const columns: readonly Column<Line>[] = [
  { heading: "As at", kind: "day", value: ({ asAt }) => asAt },
  { heading: "Counting", kind: "text", value: ({ channels }) => channelsNamed(channels) },
  { heading: "Contract", kind: "text", value: ({ contract }) => contract.title },
  { heading: "Reference", kind: "text", value: ({ contract }) => contract.reference },
  { heading: "Supplier", kind: "text", value: ({ contract }) => contract.supplierName },
  { heading: "Commitment", kind: "text", value: ({ title }) => title },
  { heading: "Measure", kind: "text", value: ({ measure }) => measure },
  { heading: "Counted in", kind: "text", value: ({ unit }) => (unit === pounds ? "pounds" : unit) },
  { heading: "Due by", kind: "day", value: ({ dueOn }) => dueOn },
  ...stages.map((stage) => ({
    heading: names[stage],
    kind: "number" as const,
    value: (line: Line) => (line.unit === pounds ? line[stage] / 100 : line[stage]),
  })),
];

/** Everything in the ledger that the actor may see, as at the day and for the channels that are asked for. */
export async function ledgerTable(actor: Actor, query: unknown): Promise<Table<Line>> {
  const { asAt, channels, contracts } = await loadLedger(actor, {}, query);
  async function* batches() {
    for (const contract of contracts)
      yield await Promise.resolve(contract.lines.map((line) => ({ ...line, contract, asAt, channels })));
  }
  return { name: "Ledger", columns, batches: batches() };
}
