import { can } from "@/lib/auth/policy";
import type { Problem } from "@/lib/imports/problem";
import { read } from "@/lib/input";
import { formatQuantity } from "@/lib/needs/quantity";
import { measurePledge, type Measured } from "@/lib/pledges/measure-pledge";
import { problemsOf, wrongIn } from "@/lib/sheets/refused-row";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { dealHeadings, type DealRow } from "./deal-row";
import { agreedAt, dealTerms } from "./deal-terms";
import { lineCalled, needCalled, type NeedNamed, type ProjectNamed } from "./find-named";

/** A row whose project, need and supplier are known, and that no rule refuses by itself. */
export type DealChecked = Pick<DealRow, "row" | "reference" | "agreedOn" | "channel" | "note" | "quantity"> & {
  need: NeedNamed;
  project: string;
  supplierId: string;
  supplier: string;
  /** "need", or the id of the line that is met in kind. */
  what: string;
  measured: Measured;
  howMuch: string;
};
type Supplier = { id: string; name: string };

const dayAgreed = dealTerms.pick({ agreedOn: true });
const wrong = wrongIn(dealHeadings);
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Looks up what a row names and asks the rules of a deal; what they refuse is said as problems. */
export function checkDeal(
  { actor }: Sent,
  row: DealRow,
  projects: readonly ProjectNamed[],
  suppliers: readonly Supplier[],
): DealChecked | Problem[] {
  const [[project], [supplier]] = [projects, suppliers];
  if (!project) return wrong(row, "project", `“${short(row.project)}” is no project that is or was listed here`);
  if (projects.length > 1)
    return wrong(row, "project", "is the name of several projects: write the address of its page");
  if (project.status !== "listed" && project.status !== "closed")
    return wrong(row, "project", "is not on the list, and was not: deals are recorded for projects that are");
  if (!supplier) return wrong(row, "supplierId", supplierMissing(row));
  if (suppliers.length > 1) return wrong(row, "supplierId", "is the name of several: write its company number");
  if (actor.role === "supplier" && supplier.id !== actor.organisationId)
    return wrong(row, "supplierId", "is not you: a supplier records what it gives itself");
  if (!can(actor, "deal.record", { project, match: { supplierId: supplier.id } }))
    return wrong(row, "project", "is not yours: only a side of a deal, or somebody who speaks for one, can record it");
  const need = needCalled(project, row.needSaid);
  if (!need) return wrong(row, "needId", needMissing(project, row.needSaid));
  const line = row.line === null ? null : lineCalled(need, row.line);
  if (row.line !== null && !line)
    return wrong(
      row,
      "what",
      `“${short(row.line)}” is nothing that the money would buy: leave it empty for the need itself`,
    );
  const what = line?.id ?? "need";
  const asked = problemsOf(row.row, dealHeadings, () => {
    const { agreedOn } = read(dayAgreed, row);
    agreedAt(agreedOn, project.listedAt);
    return measurePledge(need, what, row.quantity);
  });
  if (Array.isArray(asked)) return asked;
  const measured = asked.done;
  const howMuch = line
    ? `${(measured.lineQuantity ?? 0).toLocaleString("en-GB")} × ${line.description}`
    : formatQuantity(need, measured.quantity);
  const { reference, agreedOn, channel, note, quantity } = row;
  const said = { row: row.row, reference, agreedOn, channel, note, quantity, what, measured, howMuch };
  return { ...said, need, project: project.title, supplierId: supplier.id, supplier: supplier.name };
}

const supplierMissing = ({ supplier }: DealRow) =>
  supplier === null
    ? "is missing: write who gives it"
    : `“${short(supplier)}” is no supplier that the procurement team has approved`;

function needMissing({ needs }: ProjectNamed, called: string | null): string {
  const list = needs.map(({ description }, at) => `${at + 1}. ${short(description)}`).join("; ");
  const wrong = called === null ? "is missing" : `“${short(called)}” is none of its needs`;
  return `${wrong}: write one of these, or its number: ${list}`;
}
