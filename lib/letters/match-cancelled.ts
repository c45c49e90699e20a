import { routes } from "@/lib/routes";
import type { AboutMatch } from "./about-match";
import { because, toOtherSides } from "./addressed";

/** Tells the other side, or both, that what was agreed has been called off, and why. */
export function matchCancelled(about: AboutMatch) {
  const words = {
    subject: `Called off: ${about.project}`,
    paragraphs: [
      `What was agreed for “${about.project}” has been called off: ${about.agreed}.`,
      ...because(about.reason, "The reason given:"),
      "If something arrives all the same, it can still be recorded.",
    ],
  };
  // An end that somebody made for them is news to them too.
  return toOtherSides(
    { ...about, onBehalfOfId: null },
    {
      community: { ...words, action: { label: "See what was agreed", path: routes.communityMatch(about.matchId) } },
      supplier: { ...words, action: { label: "See what was agreed", path: routes.supplierMatch(about.matchId) } },
    },
  );
}
