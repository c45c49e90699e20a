import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { ownList } from "@/lib/sheets/own-list";
import { referencesOf } from "@/lib/sheets/references-of";
import { inRow } from "@/lib/sheets/refused-row";
import { type Sent, sheetKind } from "@/lib/sheets/sheet-kind";
import { takeTurn } from "@/lib/take-turn";
import { answerChildrenWithin } from "./answer-children";
import { answerWhatWithin } from "./answer-what";
import { compareProjects, type ProjectsCompared } from "./compare-projects";
import { type ProjectRow, projectRow, projectTable, understandProject } from "./project-row";
import { startProjectWithin } from "./start-project";

type Answers = Pick<ProjectsCompared["changed"][number], "what" | "children">;

/** The list of the projects that somebody runs, taken away, changed and brought back. */
export const projectSheet = sheetKind({
  deed: "project.import",
  noun: "projects",
  ...ownList(projectTable, understandProject, projectRow),
  skipsBadRows: false,
  movedOn: "The projects have changed since you looked.",
  hold: holdProjects,
  compare: compareProjects,
  preview: ({ added, changed, unchanged, problems }) => ({
    ...{ unchanged, problems, notes: [] },
    added: added.map(({ row, title, organisation, organisationId, what, children }) => ({
      ...{ row, title, organisation, organisationId, summary: what?.summary ?? null, story: what?.story ?? null },
      ...{ childrenExpected: children?.childrenExpected ?? null, childFocused: children?.childFocused ?? null },
      ...{ ageFrom: children?.ageFrom ?? null, ageTo: children?.ageTo ?? null },
    })),
    changed: changed.map(({ id, title, organisation, changes }) => ({ id, title, reference: organisation, changes })),
  }),
  async apply(tx, { actor }, { added, changed }) {
    for (const { row, id, ...said } of changed) await inRow(row, () => answer(tx, actor, id, said));
    for (const { row, title, organisationId, ...said } of added)
      await inRow(row, async () => {
        const { id } = await startProjectWithin(tx, actor, { title, organisationId });
        await answer(tx, actor, id, said);
      });
  },
});

async function answer(tx: Tx, actor: Actor, id: string, { what, children }: Answers): Promise<void> {
  if (what) await answerWhatWithin(tx, actor, id, what);
  if (children) await answerChildrenWithin(tx, actor, id, children);
}

/** Locks the projects that a list names until the transaction ends, and keeps two lists from beginning the same. */
async function holdProjects(tx: Tx, { programmeId }: Sent, rows: readonly ProjectRow[]): Promise<void> {
  await takeTurn(tx, "projects", programmeId);
  await tx.$queryRaw`SELECT 1 FROM "Project" WHERE id = ANY (${referencesOf(rows)}::uuid[]) ORDER BY id FOR UPDATE`;
}
