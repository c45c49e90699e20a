import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdPerson } from "@/lib/telling/hold-person";
import { tellingAnswer } from "@/lib/telling/tellings";
import { queryToKeep, readKept } from "./kept-query";
import { nameSearch } from "./name-search";

/** How many searches one person can save. */
export const mostSearches = 20;

const asked = tellingAnswer.extend({ query: z.string().max(2_000) });

/**
 * Somebody asks to be told of projects that will be listed and fit a search of the programme that they look at. Saved
 * twice it is one, told as was asked last. Refuses `notAllowed` for a visitor and `conflict` past twenty.
 */
export async function saveSearch(actor: Actor, input: unknown): Promise<{ id: string }> {
  const { query: typed, telling } = read(asked, input);
  const { userId, programmeId } = actor;
  authorise(actor, "search.save", {});
  if (userId === null || programmeId === null) throw new Refusal("notFound", "Programme not found");
  const search = readKept(typed);
  const { name } = await nameSearch(actor, search);
  const whose = { userId, programmeId, query: queryToKeep(search) };
  return once(actor, input, async (tx) => {
    await holdPerson(tx, userId);
    const kept = await tx.savedSearch.findUnique({ where: { userId_programmeId_query: whose } });
    if (kept?.telling === telling) return { id: kept.id };
    if (!kept && (await tx.savedSearch.count({ where: { userId } })) >= mostSearches)
      throw new Refusal(
        "conflict",
        `You have saved ${mostSearches} searches, and that is the most. Forget one in your account first`,
      );
    const told = { name: name.slice(0, 500), telling, toldUpTo: now() };
    const { id } = kept
      ? await tx.savedSearch.update({ where: { id: kept.id }, data: told })
      : await tx.savedSearch.create({ data: { ...whose, ...told, createdAt: now() } });
    await record(tx, actor, "search.saved", { subjectId: id, programmeId, details: { telling } });
    return { id };
  });
}
