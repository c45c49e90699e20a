import type { Actor } from "@/lib/auth/actor";
import { loadProjectRows, type ProjectRow } from "@/lib/projects/load-project-rows";
import { now } from "@/lib/clock";
import type { Fit } from "./find-fits";
import type { Features, Points } from "./score";
import { suggest } from "./suggest";
import { shownInTurn, turnOf } from "./turn";

/** A project for a supplier to look at, with all that its reasons are told from. */
export type ForYou = { project: ProjectRow; best: Fit | null; features: Features; points: Points; score: number };

/** The best few projects for a supplier's home, some of those that fit alike in turn, and how much it offers; without an offer, those who need help most. */
export async function listForYou(actor: Actor, length = 6): Promise<{ offers: number; rows: ForYou[] }> {
  const { giver, suggestions } = await suggest(actor);
  const shown = shownInTurn(suggestions, length, turnOf(actor.organisationId ?? "", now()));
  const projects = new Map(
    (
      await loadProjectRows(
        actor,
        shown.map(({ id }) => id),
      )
    ).map((each) => [each.id, each]),
  );
  const rows = shown.flatMap(({ id, features, points, score, fits }) => {
    const project = projects.get(id);
    return project ? [{ project, best: fits[0] ?? null, features, points, score }] : [];
  });
  return { offers: giver.offers.length, rows };
}
