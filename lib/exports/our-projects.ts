import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { projectHeadings } from "@/lib/projects/project-row";
import { projectsVisibleTo, projectsRunBy } from "@/lib/projects/visible";
import { type Column, inBatches, type Table } from "./table";

const Row = z.object({
  id: z.uuid(),
  organisation: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  story: z.string().nullable(),
  childFocused: z.boolean(),
  childrenExpected: z.number().nullable(),
  ageFrom: z.number().nullable(),
  ageTo: z.number().nullable(),
  status: z.string(),
});
type ProjectLine = z.infer<typeof Row>;

// The headings are those that lib/projects/project-row.ts reads, so that what was taken away can be brought back.
const columns: readonly Column<ProjectLine>[] = [
  { heading: projectHeadings.title, kind: "text", value: (row) => row.title },
  { heading: projectHeadings.organisationId, kind: "text", value: (row) => row.organisation },
  { heading: "Status", kind: "text", value: (row) => row.status },
  { heading: projectHeadings.summary, kind: "text", value: (row) => row.summary },
  { heading: projectHeadings.story, kind: "text", value: (row) => row.story },
  {
    heading: projectHeadings.childFocused,
    kind: "text",
    // Nobody has said, as long as nobody has said how many.
    value: (row) => (row.childrenExpected === null ? null : row.childFocused ? "yes" : "no"),
  },
  { heading: projectHeadings.childrenExpected, kind: "number", value: (row) => row.childrenExpected },
  { heading: projectHeadings.ageFrom, kind: "number", value: (row) => row.ageFrom },
  { heading: projectHeadings.ageTo, kind: "number", value: (row) => row.ageTo },
  { heading: projectHeadings.reference, kind: "text", value: (row) => row.id },
];

/** The projects that the actor may change, drafts among them, with what a file can change of them. */
export function ourProjectsTable(actor: Actor): Table<ProjectLine> {
  const scope = actor.role === "procurement" ? projectsVisibleTo(actor) : projectsRunBy(actor);
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`p.id > ${after}::uuid` : Prisma.sql`true`;
    return Row.array().parse(
      await ask`
        SELECT p.id, o.name AS organisation, p.title, p.summary, p.story, p."childFocused", p."childrenExpected", p."ageFrom",
          p."ageTo", p.status::text
        FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
        WHERE ${scope} AND ${begin} ORDER BY p.id LIMIT ${length}`,
    );
  });
  return { name: "Projects to change", columns, batches };
}
