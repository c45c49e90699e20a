import type { Imported } from "@/lib/imports/import-extract";
import { describeProblem } from "@/lib/imports/problem";

const count = (many: number) => many.toLocaleString("en-GB");

/** Says in plain words what became of an import: its problems first, on stderr, then what was done. */
export function tellImported({ outcome, rows, applied, problems }: Imported, file: string): void {
  for (const problem of problems) console.error(describeProblem(problem));
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.length - errors;
  if (problems.length > 0) console.error(`${count(errors)} errors and ${count(warnings)} warnings.`);
  if (outcome === "refused") {
    console.log(
      `Nothing of ${file} (${count(rows)} rows) was applied. Mend the errors, or leave the bad rows out with --skip-bad-rows.`,
    );
    return;
  }
  console.log(
    outcome === "rehearsed"
      ? `${count(rows)} rows read and nothing kept: this would be done.`
      : `${count(rows)} rows imported.`,
  );
  for (const [noun, { created, updated, unchanged }] of Object.entries(applied)) {
    console.log(`  ${noun}: ${count(created)} created, ${count(updated)} updated, ${count(unchanged)} unchanged`);
  }
}
