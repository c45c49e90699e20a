import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { pounds } from "@/lib/commitments/commitment-unit";
import { transaction } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { type LedgerLine, loadLedger } from "./load-ledger";
import { stages } from "./total-ledger";
import { writeCsv } from "./write-csv";

const heading = [
  "As at",
  "Contract",
  "Reference",
  "Supplier",
  "Commitment",
  "Measure",
  "Unit",
  "Due by",
  "Committed",
  "Pledged",
  "Agreed",
  "Confirmed",
  "Overdue",
];

/** Everything in the ledger that the actor may see, as CSV with its day; who took it away is recorded. Pounds have their pence behind the point. */
export async function exportLedger(actor: Actor, input: unknown): Promise<{ name: string; text: string }> {
  authorise(actor, "ledger.export", {});
  const { programmeId, organisationId } = actor;
  if (programmeId === null || organisationId === null) throw new Refusal("notFound", "Not found");
  const { asAt, contracts } = await loadLedger(actor, {}, input);
  const rows = contracts.flatMap(({ title, reference, supplierName, lines }) =>
    lines.map((line) => [
      ...[asAt, title, reference, supplierName, line.title, line.measure, line.unit === pounds ? "pounds" : line.unit],
      ...[line.dueOn, ...stages.map((stage) => shown(line, line[stage]))],
    ]),
  );
  await transaction((tx) =>
    record(tx, actor, "export.made", {
      subjectId: organisationId,
      programmeId,
      details: { what: "ledger", rows: rows.length },
    }),
  );
  return { name: `ledger-${asAt}.csv`, text: writeCsv([heading, ...rows]) };
}

const shown = ({ unit }: LedgerLine, quantity: number) => (unit === pounds ? (quantity / 100).toFixed(2) : quantity);
