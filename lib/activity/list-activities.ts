import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getProject } from "@/lib/projects/visible";
import type { ActivityName } from "./record";

const Row = z.object({
  id: z.uuid(),
  name: z.custom<ActivityName>((name) => typeof name === "string"),
  role: z.string(),
  at: z.date(),
  reason: z.string().nullable(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
});

/** One thing that happened: who did it, for which organisation, when and why. */
export type ActivityRow = z.infer<typeof Row>;

/** Everything that happened to a project, the latest first, for the procurement team. Refuses `notFound` and `notAllowed`. */
export async function listActivities(actor: Actor, projectId: string) {
  authorise(actor, "queue.view", {});
  const { title } = await getProject(db, actor, projectId);
  const rows = await db.$queryRaw`
    SELECT a.id, a.name, a.role, a.at, a.reason, u.name AS person, o.name AS organisation, b.name AS "onBehalfOf"
    FROM "Activity" a LEFT JOIN "User" u ON u.id = a."userId"
      LEFT JOIN "Organisation" o ON o.id = a."organisationId" LEFT JOIN "Organisation" b ON b.id = a."onBehalfOfId"
    WHERE a."projectId" = ${projectId}::uuid ORDER BY a.seq DESC`;
  return { title, rows: Row.array().parse(rows) };
}
