import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** A saved search of the actor's own; anybody else's does not exist (`notFound`). */
export async function getSavedSearch(tx: Tx, actor: Actor, id: string) {
  const { userId } = actor;
  const search = userId === null ? null : await tx.savedSearch.findFirst({ where: { id: uuid(id), userId } });
  if (!search) throw new Refusal("notFound", "You have no such search");
  return search;
}
