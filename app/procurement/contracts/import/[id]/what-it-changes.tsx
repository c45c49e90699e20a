import { contractFieldNames, contractFieldShown } from "@/components/ledger/contract-words";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { ContractFileShown } from "@/lib/contracts/load-contract-file";

const MOST = 200;
const captionOf = (words: string, many: number) =>
  many > MOST ? `${words}: the first ${MOST} of ${many.toLocaleString("en-GB")}` : words;

/** What is wrong in the file, each with where it is. */
export function Problems({ problems }: Pick<ContractFileShown, "problems">) {
  if (problems.length === 0) return null;
  return (
    <Table
      caption={captionOf("What is wrong in the file", problems.length)}
      columns={[{ label: "Where" }, { label: "How bad" }, { label: "What" }]}
      rows={problems.slice(0, MOST).map(({ row, column, level, message }, index) => ({
        key: String(index),
        cells: [
          column.includes("/") ? column : `Row ${row}, ${column}`,
          <StatusTag key="level" tone={level === "error" ? "bad" : "warn"}>
            {level === "error" ? "Error" : "Warning"}
          </StatusTag>,
          message,
        ],
      }))}
    />
  );
}

/** What would be new. */
export function Added({ added }: Pick<ContractFileShown, "added">) {
  if (added.length === 0) return null;
  return (
    <Table
      caption={captionOf("New contracts", added.length)}
      columns={[
        { label: "Contract" },
        { label: "Supplier" },
        { label: "Company number" },
        { label: "Worth", numeric: true },
        { label: "Runs" },
      ]}
      rows={added.slice(0, MOST).map((each) => ({
        key: each.reference,
        cells: [
          <span key="title">
            {each.title}
            <br />
            <span className="soft text-small break-all">{each.reference}</span>
          </span>,
          each.supplierName,
          each.companyNumber ?? "not said",
          contractFieldShown("valuePence", each.valuePence),
          each.startsOn === null && each.endsOn === null
            ? "not said"
            : `${contractFieldShown("startsOn", each.startsOn)} to ${contractFieldShown("endsOn", each.endsOn)}`,
        ],
      }))}
    />
  );
}

/** What would change, field by field. */
export function Changed({ changed }: Pick<ContractFileShown, "changed">) {
  const all = changed.flatMap(({ changes, ...contract }) => changes.map((change) => ({ ...contract, ...change })));
  if (all.length === 0) return null;
  return (
    <Table
      caption={captionOf("Changes to contracts that are here already", all.length)}
      columns={[{ label: "Contract" }, { label: "What" }, { label: "Now" }, { label: "Would be" }]}
      rows={all.slice(0, MOST).map(({ id, reference, title, field, before, after }) => ({
        key: `${id} ${field}`,
        cells: [
          <span key="title">
            {title}
            <br />
            <span className="soft text-small break-all">{reference}</span>
          </span>,
          contractFieldNames[field],
          contractFieldShown(field, before),
          contractFieldShown(field, after),
        ],
      }))}
    />
  );
}
