import { db } from "@/lib/db";
import { readStopToken } from "./stop-token";
import { whatStops } from "./what-stops";

/** What the link in a letter would stop, by name; nothing once it has. Null for a link that we did not sign. */
export async function loadStop(token: unknown): Promise<{ names: string[] } | null> {
  const stop = readStopToken(token);
  if (!stop) return null;
  const { searches, follows } = whatStops(stop);
  const [saved, followed] = await Promise.all([
    searches &&
      db.savedSearch.findMany({
        where: { AND: [searches, { telling: { not: "never" } }] },
        orderBy: { id: "asc" },
        select: { name: true },
      }),
    follows &&
      db.follow.findMany({
        where: { AND: [follows, { telling: { not: "never" } }], project: { status: { in: ["listed", "closed"] } } },
        orderBy: { projectId: "asc" },
        select: { project: { select: { title: true } } },
      }),
  ]);
  return { names: [...(saved ?? []).map(({ name }) => name), ...(followed ?? []).map(({ project }) => project.title)] };
}
