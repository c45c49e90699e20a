import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The searches that somebody saved, in every programme, the latest first. */
export async function listSavedSearches({ userId }: Pick<Actor, "userId">) {
  if (userId === null) return [];
  return db.savedSearch.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, name: true, query: true, telling: true, programme: { select: { slug: true } } },
  });
}
export type SavedSearchRow = Awaited<ReturnType<typeof listSavedSearches>>[number];
