import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { toOtherSides } from "./addressed";

/**
 * Asks the community organisation whether what was recorded arrived. What it recorded itself is confirmed with it, and the
 * supplier hears of that.
 */
export const deliveryRecorded = (about: AboutDelivery) =>
  toOtherSides(about, {
    community: {
      subject: `Did this arrive? ${about.project}`,
      paragraphs: [
        `A delivery is recorded for “${about.project}”: ${about.recorded}, on ${formatDay(about.deliveredOn)}.`,
        "Only you can confirm it. If less came, or something is wrong, say so: that helps too.",
      ],
      action: { label: "Confirm what arrived", path: routes.communityMatch(about.matchId) },
    },
  });
