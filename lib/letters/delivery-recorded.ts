import { formatDay } from "@/lib/dates";
import { pressToken } from "@/lib/presses/press-token";
import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { type Addressed, toOtherSides } from "./addressed";

/**
 * Asks the community organisation whether what was recorded arrived: its button leads to a page where one press confirms it, without
 * signing in. What it recorded itself is confirmed with it, and the supplier hears of that.
 */
export const deliveryRecorded = (about: AboutDelivery): Addressed[] =>
  toOtherSides(about, {
    community: {
      subject: `Did this arrive? ${about.project}`,
      paragraphs: [
        `A delivery is recorded for “${about.project}”: ${about.recorded}, on ${formatDay(about.deliveredOn)}.`,
        "Only you can confirm it, with one press: you need not sign in. If less came, or something is wrong, say so: that helps too.",
        "The link is yours alone and works for 30 days. Please do not pass this letter on.",
      ],
      action: { label: "Confirm what arrived", path: routes.communityMatch(about.matchId) },
    },
  }).map((letter) => ({
    ...letter,
    signedPath: (userId) => routes.arrived(pressToken("delivery", { userId, subjectId: about.subjectId })),
  }));
