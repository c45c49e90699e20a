/**
 * Something in a file that its sender should know: an error keeps it from being applied, a warning does not.
 * `row` counts the file's records as a spreadsheet does: the header is row 1. `column` is the file's own name for it.
 */
export type Problem = { row: number; column: string; level: "error" | "warning"; message: string };

/** A problem in one line, as the command prints it: "row 14, listed_on: …". */
export function describeProblem({ row, column, level, message }: Problem): string {
  return `${level === "warning" ? "warning: " : ""}row ${row}, ${column}: ${message}`;
}
