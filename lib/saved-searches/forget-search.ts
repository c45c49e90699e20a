import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { getSavedSearch } from "./get-saved-search";

const asked = z.object({ searchId: z.string() });

/** Somebody no longer wants a search that they saved. Refuses `notFound`. */
export async function forgetSearch(actor: Actor, input: unknown): Promise<void> {
  const { searchId } = read(asked, input);
  await transaction(async (tx) => {
    const search = await getSavedSearch(tx, actor, searchId);
    authorise(actor, "search.change", { search });
    const { id, programmeId } = search;
    const { count } = await tx.savedSearch.deleteMany({ where: { id } });
    if (count === 1) await record(tx, actor, "search.forgotten", { subjectId: id, programmeId, details: {} });
  });
}
