import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { statusesShown } from "@/lib/projects/list-all-projects";
import { projectsVisibleTo } from "@/lib/projects/visible";
import { projectColumns, projectLines } from "./project-columns";
import { inBatches } from "./table";

const asked = z.object({ status: z.enum(statusesShown).optional().catch(undefined) });

/** The programme's projects whatever became of them, those of one status where one is asked for. */
export function allProjectsTable(actor: Actor, query: unknown) {
  const { status } = asked.parse(query);
  const scope = Prisma.sql`(${projectsVisibleTo(actor)} AND p.status <> 'draft'
    AND ${status ? Prisma.sql`p.status = ${status}::"ProjectStatus"` : Prisma.sql`true`})`;
  const batches = inBatches(async (after, length) => {
    const begin = after ? Prisma.sql`p.id > ${after}::uuid` : Prisma.sql`true`;
    const ids = await ask<{ id: string }>`
      SELECT p.id FROM "Project" p WHERE ${scope} AND ${begin} ORDER BY p.id LIMIT ${length}`;
    return projectLines(
      ids.map(({ id }) => id),
      scope,
    );
  });
  return { name: "All projects", columns: projectColumns(env.address), batches };
}
