import { isoDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { findSuppliers } from "@/lib/organisations/find-suppliers";
import { noticeDoubles } from "@/lib/sheets/notice-doubles";
import { wrongIn } from "@/lib/sheets/refused-row";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { checkDeal, type DealChecked } from "./check-deal";
import { dealHeadings, type DealRow } from "./deal-row";
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
  const again = noticeDoubles();
  for (const row of rows) {
    const double = row.reference === null ? null : again(row.reference, row.row);
    const checked = checkDeal(sent, row, projectsCalled(row.project), suppliersCalled(row.supplier));
    const problems =
      double !== null
        ? wrong(row, "reference", `${row.reference ?? ""} ${double}`)
        : Array.isArray(checked)
          ? checked
          : place(compared, checked, recorded, left);
    compared.problems.push(...problems);
  }
  return compared;
}

const wrong = wrongIn(dealHeadings);

/** Says of a row that no rule refuses whether it is new or on the record, and what stands against it. */
function place(compared: DealsCompared, checked: DealChecked, recorded: Records, left: NeedsLeft): Problem[] {
  const before = recorded.take(checked);
  if (before === "another")
    return wrong(
      checked,
      "reference",
      `${checked.reference ?? ""} is on the record with another need, supplier, quantity or day. A file changes no deal: where it was not so, cancel it on its page`,
    );
  if (before !== null) {
    compared.unchanged += 1;
    return before.calledOff
      ? wrong(checked, "project", "was recorded and called off since: it is not recorded again", "warning")
      : [];
  }
  const same = compared.added.find(
    (each) => (each.reference === null || checked.reference === null) && keyOf(each) === keyOf(checked),
  );
  if (same)
    return wrong(
      checked,
      "quantity",
      `is the same as row ${same.row}: if both were agreed, give each its own reference`,
    );
  const tooMuch = left.take(checked);
  if (tooMuch !== null) return wrong(checked, "quantity", tooMuch);
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
    agreedOn: isoDay(agreedOn),
  });
