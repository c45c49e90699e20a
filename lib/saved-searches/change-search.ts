import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { tellingAnswer } from "@/lib/telling/tellings";
import { getSavedSearch } from "./get-saved-search";

const asked = tellingAnswer.extend({ searchId: z.string() });

/** Somebody changes how they are told of a search that they saved: from now on, not of what was listed before. Refuses `notFound`. */
export async function changeSearch(actor: Actor, input: unknown): Promise<void> {
  const { searchId, telling } = read(asked, input);
  await transaction(async (tx) => {
    const search = await getSavedSearch(tx, actor, searchId);
    authorise(actor, "search.change", { search });
    const { id, programmeId } = search;
    const { count } = await tx.savedSearch.updateMany({
      where: { id, telling: { not: telling } },
      data: { telling, toldUpTo: now() },
    });
    if (count === 1) await record(tx, actor, "search.told", { subjectId: id, programmeId, details: { telling } });
  });
}
