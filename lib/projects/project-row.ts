import { z } from "zod";
import type { Cells } from "@/lib/imports/cells";
import { type ParseCell, parseText, parseWholeNumber, parseYesNo } from "@/lib/imports/parse-cell";
import { listTable } from "@/lib/sheets/list-table";

/** The headings of the list of projects that comes back, by the fields of the questions. */
export const projectHeadings = {
  title: "Project",
  summary: "In a sentence or two",
  story: "Why it is needed",
  childFocused: "Mainly for children",
  childrenExpected: "Children",
  ageFrom: "Youngest",
  ageTo: "Oldest",
  organisationId: "Organisation",
  reference: "Reference",
} as const;
type Column = keyof typeof projectHeadings;

/** The list of projects as `readTable` finds its columns. */
export const projectTable = listTable("a list of projects to change", projectHeadings, {
  must: ["title"],
  lines: ["summary", "story"],
});

/** What the question “What the project does” asks, and what “Who it is for” does. */
export const whatFields = ["title", "summary", "story"] as const;
export const childrenFields = ["childFocused", "childrenExpected", "ageFrom", "ageTo"] as const;
export const projectFields = [...whatFields, ...childrenFields] as const;
export type ProjectField = (typeof projectFields)[number];

const text = z.string().nullable();

/** A row of a list of projects as it was understood, as texts. */
export const projectRow = z.object({
  ...{ row: z.int(), reference: text, organisation: text, title: z.string(), summary: text, story: text },
  ...{ childFocused: text, childrenExpected: text, ageFrom: text, ageTo: text },
  /** What is left as it is because the file has no column for it. */
  absent: z.array(z.enum(projectFields)),
});
export type ProjectRow = z.infer<typeof projectRow>;

const parseNumber: ParseCell<string> = (cell) => {
  const parsed = parseWholeNumber(cell);
  return "value" in parsed ? { value: String(parsed.value) } : parsed;
};
const parseTick: ParseCell<string> = (cell) => {
  const parsed = parseYesNo(cell);
  return "value" in parsed ? { value: parsed.value ? "yes" : "no" } : parsed;
};

/** Reads one row. */
export function understandProject(cells: Cells<Column>): ProjectRow | null {
  const title = cells.required("title", parseText(300));
  const rest = {
    reference: cells.optional("reference", parseText(60)),
    organisation: cells.optional("organisationId", parseText(200)),
    summary: cells.optional("summary", parseText(1_000)),
    story: cells.optional("story", parseText(10_000)),
    childFocused: cells.optional("childFocused", parseTick),
    childrenExpected: cells.optional("childrenExpected", parseNumber),
    ageFrom: cells.optional("ageFrom", parseNumber),
    ageTo: cells.optional("ageTo", parseNumber),
    absent: projectFields.filter((field) => !cells.has(field)),
  };
  return title === null ? null : { row: cells.row, title, ...rest };
}
