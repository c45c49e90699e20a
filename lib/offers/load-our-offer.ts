import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { suggest } from "@/lib/matching/suggest";
import { loadProjectRows } from "@/lib/projects/load-project-rows";
import { leftOfOffer } from "./left-of-offer";
import { getOffer, isPast } from "./visible";

const SHOWN = 12;

/** One of a supplier's own offers, with what is left of it and the needs that it could meet, the best first. Refuses `notFound` and `notAllowed`. */
export async function loadOurOffer(actor: Actor, id: string) {
  const offer = await getOffer(db, actor, id);
  authorise(actor, "offer.change", { offer });
  const past = isPast(offer);
  const open = offer.status === "open" && !past;
  const left = await leftOfOffer(db, id);
  const { suggestions } =
    open && left > 0 ? await suggest({ ...actor, organisationId: offer.supplierId }, id) : { suggestions: [] };
  const best = suggestions.slice(0, SHOWN);
  const projects = new Map(
    (
      await loadProjectRows(
        actor,
        best.map((each) => each.id),
      )
    ).map((each) => [each.id, each]),
  );
  return {
    ...offer,
    ...{ past, open, left, promised: offer.quantity - left },
    found: suggestions.length,
    suggestions: best.flatMap(({ id: projectId, fits, features, points }) => {
      const project = projects.get(projectId);
      return project ? [{ project, fits: fits.slice(0, 3), features, points }] : [];
    }),
  };
}
export type OurOfferShown = Awaited<ReturnType<typeof loadOurOffer>>;
