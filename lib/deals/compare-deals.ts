import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { findSuppliers } from "@/lib/organisations/find-suppliers";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { checkDeal, type DealChecked } from "./check-deal";
import type { DealRow } from "./deal-row";
import { findProjects, findRecorded, needCalled, type Recorded } from "./find-named";
import { NeedsLeft } from "./needs-left";

/** What a sheet of deals would do: what would be recorded, and how many are on the record already. */
export type DealsCompared = { added: DealChecked[]; unchanged: number; problems: Problem[] };

/**
 * Compares a sheet with the deals that are recorded. A row is on the record where its reference is one of the same recorder's,
 * or else where the same supplier gives the same quantity for the same need since the same day, whoever wrote that down; so
 * the same file twice, or the same list from both sides, adds nothing. Nothing that is recorded is changed.
 */
export async function compareDeals(from: Reader, sent: Sent, rows: readonly DealRow[]): Promise<DealsCompared> {
  const [projectsCalled, suppliersCalled] = [
    await findProjects(from, sent.actor, rows),
    await findSuppliers(from, sent, rows),
  ];
  const needIds = rows.flatMap((row) => {
    const [project] = projectsCalled(row.project);
    return (project && needCalled(project, row.needSaid)?.id) ?? [];
  });
  const recorded = new Records(await findRecorded(from, sent, rows, needIds));
  const left = new NeedsLeft();
  const compared: DealsCompared = { added: [], unchanged: 0, problems: [] };
  const rowsOf = new Map<string, number>();
  for (const row of rows) {
    const first = row.reference === null ? undefined : rowsOf.get(row.reference);
    if (row.reference !== null && first === undefined) rowsOf.set(row.reference, row.row);
    const checked = checkDeal(sent, row, projectsCalled(row.project), suppliersCalled(row.supplier));
    const problems =
      first !== undefined
        ? [problem(row, "Reference", `${row.reference ?? ""} stands in the file twice: first in row ${first}`)]
        : Array.isArray(checked)
          ? checked
          : place(compared, checked, recorded, left);
    compared.problems.push(...problems);
  }
  return compared;
}

const problem = ({ row }: { row: number }, column: string, message: string, level: Problem["level"] = "error") => ({
  ...{ row, column, level, message },
});

/** Says of a row that no rule refuses whether it is new or on the record, and what stands against it. */
function place(compared: DealsCompared, checked: DealChecked, recorded: Records, left: NeedsLeft): Problem[] {
  const before = recorded.take(checked);
  if (before === "another")
    return [
      problem(
        checked,
        "Reference",
        `${checked.reference ?? ""} is on the record with another need, supplier, quantity or day. A file changes no deal: where it was not so, cancel it on its page`,
      ),
    ];
  if (before !== null) {
    compared.unchanged += 1;
    return before.calledOff
      ? [problem(checked, "Project", "was recorded and called off since: it is not recorded again", "warning")]
      : [];
  }
  const same = compared.added.find(
    (each) => (each.reference === null || checked.reference === null) && keyOf(each) === keyOf(checked),
  );
  if (same)
    return [
      problem(checked, "How much", `is the same as row ${same.row}: if both were agreed, give each its own reference`),
    ];
  const tooMuch = left.take(checked);
  if (tooMuch !== null) return [problem(checked, "How much", tooMuch)];
  compared.added.push(checked);
  return [];
}

type Key = {
  need: { id: string };
  supplierId: string;
  measured: { quantity: number; lineId: string | null };
  agreedOn: string;
};
const keyOf = ({ need, supplierId, measured: { quantity, lineId }, agreedOn }: Key) =>
  [need.id, supplierId, lineId ?? "", quantity, agreedOn].join(" ");

/** What is on the record, each of which stands for one row at most. */
class Records {
  constructor(private readonly records: Recorded[]) {}

  take(checked: DealChecked): Recorded | "another" | null {
    const { reference } = checked;
    const called =
      reference === null ? undefined : this.records.find((each) => each.own && each.reference === reference);
    if (called && !isSame(called, checked)) return "another";
    const found =
      called ??
      this.records.find(
        (each) => isSame(each, checked) && !(each.own && each.reference !== null && reference !== null),
      );
    if (!found) return null;
    this.records.splice(this.records.indexOf(found), 1);
    return found;
  }
}

const isSame = ({ match, agreedOn }: Recorded, checked: DealChecked) =>
  keyOf(checked) ===
  keyOf({
    need: { id: match.needId },
    supplierId: match.supplierId,
    measured: match,
    agreedOn: agreedOn.toISOString().slice(0, 10),
  });
