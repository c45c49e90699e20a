import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { type QueuePart, queueParts } from "./parts";

const Row = z.object({
  id: z.uuid(),
  leadsTo: z.uuid(),
  title: z.string(),
  about: z.string(),
  since: z.date(),
  at: z.enum(["match", "contract"]).nullish(),
});
const Total = z.object({ total: z.number() });

/** One thing that waits: the organisation or project that it leads to, and since when it has waited. */
export type QueueRow = z.infer<typeof Row>;
export type Queue = { part: QueuePart; rows: QueueRow[]; total: number };

/** How many one page shows. */
export const queuePageLength = 50;

/** One part of the procurement team's work queue, what has waited longest first. Refuses `notAllowed`. */
export async function listQueue(
  actor: Actor,
  part: QueuePart,
  { page = 1, length = queuePageLength } = {},
): Promise<Queue> {
  authorise(actor, "queue.view", {});
  const waiting = queueParts[part](actor);
  const [rows, totals] = await Promise.all([
    db.$queryRaw`SELECT * FROM (${waiting}) waiting ORDER BY since, id LIMIT ${length} OFFSET ${(page - 1) * length}`,
    db.$queryRaw`SELECT count(*)::int AS total FROM (${waiting}) waiting`,
  ]);
  return { part, rows: Row.array().parse(rows), total: z.tuple([Total]).parse(totals)[0].total };
}

/** A part of the queue by its name in an address; refuses `notFound`. */
export function queuePart(name: string): QueuePart {
  if (Object.hasOwn(queueParts, name)) return name as QueuePart;
  throw new Refusal("notFound", "There is no such part of the queue");
}
