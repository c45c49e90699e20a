import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { formatUnit } from "@/lib/needs/quantity";
import { loadProjectRows } from "./load-project-rows";
import { helped, publicProjects } from "./visible";

const shownAtHome = 6;
/** Units that say nothing of what is counted, so that no headline is made of them. */
const vague = ["item", "thing", "set", "pack", "box", "unit", "kit", "lot", "other", "piece", "bag"];

/** Six child-focused projects that wait for something other than money before any that only want money; the newest first. */
export async function loadHomeProjects(actor: Actor) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Project" p
    WHERE ${publicProjects(actor)} AND p.status = 'listed' AND p."childFocused"
      AND EXISTS (SELECT 1 FROM "Need" n WHERE n."projectId" = p.id AND n."matchedQuantity" < n.quantity AND n.type <> 'cash')
    ORDER BY p."listedAt" DESC, p.id DESC LIMIT ${shownAtHome}`;
  return loadProjectRows(
    actor,
    rows.map(({ id }) => id),
  );
}

export type WaitingFor = { children: number; things: string };

/** How many are looked through for one that makes a headline; beyond them there is none. */
const waitingRead = 500;

/** What the children of the project that has waited longest without help are waiting for, such as 60 and "beds"; null when nobody is waiting for a thing. */
export async function loadLongestWaitingFor(actor: Actor): Promise<WaitingFor | null> {
  const rows = await db.$queryRaw<{ children: number; unit: string }[]>`
    SELECT p."childrenExpected" AS children, n.unit FROM (
      SELECT p.id, p."childrenExpected", p."listedAt" FROM "Project" p
      WHERE ${publicProjects(actor)} AND p.status = 'listed' AND p."childFocused" AND p."childrenExpected" > 1 AND NOT ${helped}
      ORDER BY p."listedAt", p.id LIMIT ${waitingRead}) p JOIN "Need" n ON n."projectId" = p.id
    WHERE n.type IN ('goods', 'equipment') AND n.quantity > 1 AND n."matchedQuantity" < n.quantity AND n.unit <> ALL(${vague})
    ORDER BY p."listedAt", p.id, n.position LIMIT 1`;
  return rows[0] ? { children: rows[0].children, things: formatUnit(rows[0].unit, 2) } : null;
}
