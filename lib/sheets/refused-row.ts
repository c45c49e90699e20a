import type { Problem } from "@/lib/imports/problem";
import { Refusal } from "@/lib/refusal";

/** The file's heading for each field of a form that a row stands for. */
type Headings = { readonly [field: string]: string };

/** Says what is wrong with a row beside one of its fields; with "warning", what its sender should only know. */
export const wrongIn =
  <Field extends string>(headings: Record<Field, string>) =>
  ({ row }: { row: number }, field: Field, message: string, level: Problem["level"] = "error"): Problem[] => [
    { row, column: headings[field], level, message },
  ];

/**
 * What the work gives, or what the rules refuse of a row as problems in its columns. What the form calls a field the file
 * calls by its heading; what is about no field stands in the first column.
 */
export function problemsOf<Result>(row: number, headings: Headings, work: () => Result): Problem[] | { done: Result } {
  try {
    return { done: work() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const first = Object.values(headings)[0] ?? "";
    const beside = Object.entries(error.fields).flatMap(([field, messages = []]) =>
      messages.map((each) => ({ row, column: headings[field] ?? first, level: "error" as const, message: each })),
    );
    return beside.length > 0 ? beside : [{ row, column: first, level: "error", message: error.message }];
  }
}

/** Does what a row says; what is refused after all refuses the whole sheet (`conflict`), and says which row it was. */
export async function inRow<Result>(row: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = Object.values(error.fields).flat()[0] ?? error.message;
    throw new Refusal("conflict", `Nothing was applied. Row ${row}: ${said}`);
  }
}
