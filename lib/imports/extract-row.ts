import { Cells } from "./cells";
import { extractNeed } from "./extract-need";
import { extractPledge } from "./extract-pledge";
import { extractProject } from "./extract-project";
import type { ParseCell } from "./parse-cell";
import type { Problem } from "./problem";
import type { ExtractRecord } from "./read-extract";

/** One row of an extract, typed: what it says of a project, one of its needs, and a pledge to that if there is one. */
export type ExtractRow = NonNullable<ReturnType<typeof assemble>>;

/**
 * Reads one row by itself. There is a row only when it has no errors; warnings leave it standing.
 * `drivers` parses the codes of the programme's drivers.
 */
export function extractRow(
  record: ExtractRecord,
  drivers: ParseCell<string[]>,
): { row: ExtractRow | null; problems: Problem[] } {
  const cells = new Cells(record.row, record.cells);
  if (record.surplus > 0) {
    cells.error(
      "event_name",
      `the row has ${record.surplus} more cells than the header: is a comma outside quotation marks?`,
    );
  }
  const row = assemble(cells, drivers);
  const stands = cells.problems.every((problem) => problem.level === "warning");
  return { row: stands ? row : null, problems: cells.problems };
}

function assemble(cells: Cells, drivers: ParseCell<string[]>) {
  const project = extractProject(cells, drivers);
  const need = extractNeed(cells);
  const pledge = extractPledge(cells, project, need);
  return project && need && pledge && { row: cells.row, ...project, ...need, ...pledge };
}
