import { routes } from "@/lib/routes";
import type { AboutMatch } from "./about-match";
import { because, toOtherSides } from "./addressed";

/** Tells the other side that no more is expected, when less came than was agreed; in full, the confirmed delivery has said so. */
export function matchCompleted(about: AboutMatch) {
  const short =
    typeof about.details === "object" &&
    about.details !== null &&
    "returnedQuantity" in about.details &&
    Number(about.details.returnedQuantity) > 0;
  if (!short) return [];
  const words = {
    subject: `Complete: ${about.project}`,
    paragraphs: [
      `What was agreed for “${about.project}” is now complete: ${about.agreed}. Less came than was agreed, and the rest is not expected any more.`,
      ...because(about.reason, "The reason given:"),
    ],
  };
  // An end that somebody made for them is news to them too.
  return toOtherSides(
    { ...about, onBehalfOfId: null },
    {
      community: { ...words, action: { label: "See what arrived", path: routes.communityMatch(about.matchId) } },
      supplier: { ...words, action: { label: "See what arrived", path: routes.supplierMatch(about.matchId) } },
    },
  );
}
