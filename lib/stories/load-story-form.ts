import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getMatch } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";
import { loadMatchStory } from "./load-match-story";

/**
 * What the form shows that writes a thank-you and a story, or changes the one that stands. Refuses `notFound`, also where nothing is
 * confirmed yet, and `notAllowed`.
 */
export async function loadStoryForm(actor: Actor, matchId: string) {
  const { story, arrived } = await loadMatchStory(actor, matchId);
  const match = await getMatch(db, actor, matchId);
  const { project } = match.need;
  authorise(actor, "story.tell", { project });
  if (!arrived && story === null) throw new Refusal("notFound", "Nothing is confirmed here yet");
  const ids = match.pledge?.shares.map(({ supplierId }) => supplierId) ?? [];
  const suppliers = await db.organisation.findMany({
    where: { id: { in: [match.supplierId, ...ids] } },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return {
    ...{ matchId, story, project: project.title, organisation: project.organisation.name },
    need: match.need.description,
    suppliers: suppliers.map(({ name }) => name),
  };
}
