import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { isOpen } from "@/lib/offers/visible";
import { loadProjectRows } from "@/lib/projects/load-project-rows";
import { scoreOf } from "./score";
import { suggest } from "./suggest";
import { inTurn, turnOf } from "./turn";
import type { Weights } from "./weights";

/** A project among a supplier's first few, with its place now and with other weights, from 1; null where it is not among them. */
export type Moved = { id: string; title: string; organisation: string; before: number | null; after: number | null };

const SUPPLIERS = 3;
const FIRST = 5;

/**
 * What other weights would change for the suppliers that offer most, without keeping them: their first five, now and then. Those are
 * put in order anew that come first by today's weights (lib/matching/suggest.ts). Refuses `notAllowed`.
 */
export async function tryWeights(actor: Actor, weights: Weights): Promise<{ supplier: string; moved: Moved[] }[]> {
  authorise(actor, "matching.weigh", {});
  const suppliers = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM "Offer" f JOIN "Organisation" o ON o.id = f."supplierId"
    WHERE f."programmeId" = ${actor.programmeId}::uuid AND ${isOpen()}
    GROUP BY o.id ORDER BY count(*) DESC, o.name LIMIT ${SUPPLIERS}`;
  return Promise.all(
    suppliers.map(async ({ id, name }) => {
      const { suggestions } = await suggest({ ...actor, organisationId: id });
      const again = suggestions.map((each) => ({ id: each.id, score: scoreOf(each.features, weights) }));
      const before = suggestions.slice(0, FIRST).map((each) => each.id);
      const after = inTurn(again, turnOf(id, now()))
        .slice(0, FIRST)
        .map((each) => each.id);
      const rows = await loadProjectRows(actor, [...new Set([...after, ...before])]);
      const moved = rows.map(({ id: projectId, title, organisation }) => ({
        ...{ id: projectId, title, organisation },
        ...{ before: placeIn(before, projectId), after: placeIn(after, projectId) },
      }));
      return { supplier: name, moved: moved.toSorted((one, other) => placeOf(one) - placeOf(other)) };
    }),
  );
}

function placeIn(ids: readonly string[], id: string): number | null {
  const at = ids.indexOf(id);
  return at < 0 ? null : at + 1;
}

const placeOf = ({ after, before }: Moved) => after ?? FIRST + (before ?? 0);
