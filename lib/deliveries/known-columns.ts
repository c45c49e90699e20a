import type { Problem } from "@/lib/imports/problem";
import { readsAlike } from "@/lib/imports/tidy";
import { wrongIn } from "@/lib/sheets/refused-row";
import { arrivalHeadings, type ArrivalRow, fixedFields, movingFields } from "./arrival-row";
import type { ToCome } from "./to-come";

/** How many, as the file writes it: pounds for money. */
export const asWritten = (line: Pick<ToCome, "cash">, quantity: number | null): number | null =>
  quantity !== null && line.cash ? quantity / 100 : quantity;

const where: Record<(typeof fixedFields)[number], string> = {
  project: "change its name on the page of the project",
  organisation: "a match stays with the organisation whose project it is",
  supplier: "a match stays with its supplier. What another gives is a pledge of its own",
  need: "change it on the page of the project",
  unit: "change it on the page of the project",
  agreed: "what was agreed stays. If less will come, finish or cancel it on the page of the match",
};

const wrong = wrongIn(arrivalHeadings);

const sameNumber = (written: string | null, here: number | null): boolean =>
  written === null ? here === null : Number(written.replaceAll(/[£,\s]/g, "")) === here;

/** An error for each column that a file cannot change and that says something else than here, with where to change it. */
export function fixedProblems(row: ArrivalRow, line: ToCome): Problem[] {
  return fixedFields.flatMap((field) => {
    const said = row.known[field];
    if (said === undefined) return [];
    const here = field === "agreed" ? asWritten(line, line.agreed) : line[field];
    const same = typeof here === "string" ? readsAlike(said, here) : sameNumber(said, here);
    if (same) return [];
    return wrong(row, field, `is “${here ?? ""}” here, and a file does not change it: ${where[field]}`);
  });
}

/** A warning for each figure that is not what it is here: it moved while the file was away, or somebody wrote into the wrong column. */
export function movedProblems(row: ArrivalRow, line: ToCome): Problem[] {
  return movingFields.flatMap((field) => {
    const said = row.known[field];
    const here = asWritten(line, line[field]);
    if (said === undefined || sameNumber(said, here)) return [];
    const message = `is ${here ?? 0} by now, and a file does not change it: write what arrived under ${arrivalHeadings.quantity}`;
    return wrong(row, field, message, "warning");
  });
}
