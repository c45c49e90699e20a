import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { ProjectSearch } from "@/lib/search/read-search";
import { queryToKeep } from "./kept-query";
import { nameSearch } from "./name-search";

/** A search as somebody is asked whether to save it: in words, how many there are now, and how they are told already. */
export async function loadSearchToSave(actor: Actor, search: ProjectSearch) {
  const query = queryToKeep(search);
  const { userId, programmeId } = actor;
  const [named, kept] = await Promise.all([
    nameSearch(actor, search),
    userId === null || programmeId === null
      ? null
      : db.savedSearch.findUnique({
          where: { userId_programmeId_query: { userId, programmeId, query } },
          select: { telling: true },
        }),
  ]);
  return { ...named, query, telling: kept?.telling ?? null };
}
