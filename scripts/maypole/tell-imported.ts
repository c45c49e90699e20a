import type { Counts } from "@/lib/imports/merge-sql";
import { describeProblem, type Problem } from "@/lib/imports/problem";

const count = (many: number) => many.toLocaleString("en-GB");

/** As much of an import's result as is told, whatever was imported. */
export type Told = {
  outcome: "applied" | "rehearsed" | "refused";
  rows: number;
  applied: Record<string, Counts>;
  problems: Problem[];
  problemsLeftOut?: number;
};

/** Says in plain words what became of an import: its problems first, on stderr, then what was done. */
export function tellImported({ outcome, rows, applied, problems, problemsLeftOut = 0 }: Told, file: string): void {
  for (const problem of problems) console.error(describeProblem(problem));
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.length - errors;
  const more = problemsLeftOut > 0 ? `, and ${count(problemsLeftOut)} more problems that are not shown` : "";
  if (problems.length > 0) console.error(`${count(errors)} errors and ${count(warnings)} warnings${more}.`);
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
