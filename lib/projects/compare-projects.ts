import type { z } from "zod";
import { can } from "@/lib/auth/policy";
import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { plain, readsAlike } from "@/lib/imports/tidy";
import { read } from "@/lib/input";
import type { Difference } from "@/lib/sheets/preview";
import { noticeDoubles } from "@/lib/sheets/notice-doubles";
import { problemsOf, wrongIn } from "@/lib/sheets/refused-row";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { childrenAnswered } from "./answer-children";
import { whatAnswered } from "./answer-what";
import { findOurs, type Ours, type OursHere } from "./find-ours";
import { whyTooLate } from "./hold-editable";
import {
  childrenFields,
  type ProjectField,
  projectFields,
  projectHeadings,
  type ProjectRow,
  whatFields,
} from "./project-row";

/** The answers that a row gives anew; null where a question's answer stays. */
type Answers = { what: z.output<typeof whatAnswered> | null; children: z.output<typeof childrenAnswered> | null };
type New = Answers & { row: number; title: string; organisationId: string; organisation: string };
type Changed = Answers & { row: number; id: string; title: string; organisation: string; changes: Difference[] };

/** What a list of projects would do: drafts that would begin, answers that would change, and how many projects are as they are. */
export type ProjectsCompared = { added: New[]; changed: Changed[]; unchanged: number; problems: Problem[] };

/**
 * Compares a list with the projects that are here. A row with a reference changes that project's answers; one without begins a
 * draft to finish, unless its organisation has a project of that name which says the same. What the list does not name is left alone.
 */
export async function compareProjects(
  from: Reader,
  sent: Sent,
  rows: readonly ProjectRow[],
): Promise<ProjectsCompared> {
  const ours = await findOurs(from, sent, rows);
  const compared: ProjectsCompared = { added: [], changed: [], unchanged: 0, problems: [] };
  const again = noticeDoubles();
  for (const row of rows) {
    const double = again(row.reference ?? `${plain(row.organisation ?? "")} ${plain(row.title)}`, row.row);
    compared.problems.push(
      ...(double !== null
        ? wrong(row, row.reference === null ? "title" : "reference", double)
        : row.reference === null
          ? addOne(compared, sent, ours, row)
          : changeOne(compared, sent, ours, row)),
    );
  }
  return compared;
}

const wrong = wrongIn(projectHeadings);

/** What a row says of a field: what is here already, where the file has no column for it or says it with other spaces. */
const saidOf = (row: ProjectRow, here: OursHere | null, field: ProjectField): string | null => {
  const before = here?.[field] ?? null;
  return row.absent.includes(field) || readsAlike(row[field], before) ? before : row[field];
};

function differences(row: ProjectRow, here: OursHere | null): Difference[] {
  return projectFields.flatMap((field) => {
    const [before, after] = [here?.[field] ?? null, saidOf(row, here, field)];
    return before === after ? [] : [{ field, before, after }];
  });
}

/** Asks the rules of each question whose answer differs; what they refuse is said as problems. */
function answers(row: ProjectRow, here: OursHere | null, changes: Difference[]): Answers | Problem[] {
  const touches = (fields: readonly string[]) => changes.some(({ field }) => fields.includes(field));
  const said = Object.fromEntries(projectFields.map((field) => [field, saidOf(row, here, field) ?? ""]));
  // A new draft has its name from the beginning; the question is answered by the other two.
  const asksWhat = touches(here === null ? ["summary", "story"] : whatFields);
  const what = problemsOf(row.row, projectHeadings, () => (asksWhat ? read(whatAnswered, said) : null));
  const children = problemsOf(row.row, projectHeadings, () =>
    touches(childrenFields) ? read(childrenAnswered, said) : null,
  );
  if (Array.isArray(what) || Array.isArray(children))
    return [what, children].flatMap((each) => (Array.isArray(each) ? each : []));
  return { what: what.done, children: children.done };
}

function addOne(compared: ProjectsCompared, { actor, programmeId }: Sent, ours: Ours, row: ProjectRow): Problem[] {
  const [organisation, ...others] = ours.organisationsCalled(row.organisation);
  if (!organisation || others.length > 0 || !can(actor, "project.start", { organisation, programmeId }))
    return wrong(row, "organisationId", "is missing or not one that you speak for: write whose project it is");
  const same = ours.projects.find(
    ({ organisationId, title, status }) =>
      organisationId === organisation.id && status !== "withdrawn" && plain(title) === plain(row.title),
  );
  if (same) {
    if (differences(row, same).length > 0)
      return wrong(
        row,
        "title",
        "is the name of a project that is here already: put its Reference into this row to change it",
      );
    compared.unchanged += 1;
    return [];
  }
  const asked = answers(row, null, differences(row, null));
  if (Array.isArray(asked)) return asked;
  const title = problemsOf(row.row, projectHeadings, () => read(whatAnswered.pick({ title: true }), row).title);
  if (Array.isArray(title)) return title;
  const whose = { organisationId: organisation.id, organisation: organisation.name };
  compared.added.push({ row: row.row, title: title.done, ...whose, ...asked });
  return [];
}

function changeOne(compared: ProjectsCompared, { actor }: Sent, ours: Ours, row: ProjectRow): Problem[] {
  const here = ours.projects.find(({ id }) => id === row.reference);
  if (!here || !can(actor, "project.edit", { project: here }))
    return wrong(row, "reference", "is no project that you can change: leave it empty to begin one");
  const changes = differences(row, here);
  if (changes.length === 0) {
    compared.unchanged += 1;
    return [];
  }
  const tooLate = whyTooLate(here.status);
  if (tooLate !== null) return wrong(row, "reference", tooLate);
  const asked = answers(row, here, changes);
  if (Array.isArray(asked)) return asked;
  const { id, title, organisation } = here;
  compared.changed.push({ row: row.row, id, title, organisation, changes, ...asked });
  return [];
}
