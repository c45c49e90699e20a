import type { Reader } from "@/lib/db";
import type { ProjectStatus } from "@/lib/generated/prisma/enums";
import { plain } from "@/lib/imports/tidy";
import { referencesOf } from "@/lib/sheets/references-of";
import type { Sent } from "@/lib/sheets/sheet-kind";
import type { ProjectField, ProjectRow } from "./project-row";
import { projectsVisibleTo } from "./visible";

/** A project as a list of projects has it: its answers as texts. */
export type OursHere = Record<Exclude<ProjectField, "title">, string | null> & {
  id: string;
  title: string;
  organisationId: string;
  organisation: string;
  programmeId: string;
  status: ProjectStatus;
};
type Whose = { id: string; name: string };
export type Ours = { projects: OursHere[]; organisationsCalled: (called: string | null) => Whose[] };

/** The community organisations that rows name, or the sender's own, and the projects that they name or that these have, within what the actor may see. */
export async function findOurs(from: Reader, { actor, programmeId }: Sent, rows: readonly ProjectRow[]): Promise<Ours> {
  const own = actor.role === "community" ? (actor.organisationId ?? "") : null;
  const names = [...new Set(rows.flatMap(({ organisation }) => organisation ?? []))];
  const organisations = await from.organisation.findMany({
    where: {
      kind: "community",
      participations: { some: { programmeId } },
      OR: [
        ...(own === null ? [] : [{ id: own }]),
        ...names.map((name) => ({ name: { equals: name, mode: "insensitive" as const } })),
      ],
      ...(actor.role === "broker" ? { id: { in: [...actor.vouchesFor] } } : {}),
    },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
  const projects = await from.$queryRaw<OursHere[]>`
    SELECT p.id, p."organisationId", o.name AS organisation, p."programmeId", p.status::text, p.title, p.summary, p.story,
      CASE WHEN p."childrenExpected" IS NOT NULL THEN CASE WHEN p."childFocused" THEN 'yes' ELSE 'no' END END AS "childFocused",
      p."childrenExpected"::text, p."ageFrom"::text, p."ageTo"::text
    FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE ${projectsVisibleTo(actor)}
      AND (p.id = ANY (${referencesOf(rows)}::uuid[]) OR p."organisationId" = ANY (${organisations.map(({ id }) => id)}::uuid[]))
    ORDER BY p.id`;
  return {
    projects,
    organisationsCalled: (called) =>
      organisations.filter(({ id, name }) => (called === null ? id === own : plain(name) === plain(called))),
  };
}
