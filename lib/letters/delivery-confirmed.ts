import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { toOtherSides } from "./addressed";

/** Tells a supplier what the community organisation says arrived. */
export const deliveryConfirmed = (about: AboutDelivery) =>
  toOtherSides(about, {
    supplier: {
      subject: `It arrived, thank you: ${about.project}`,
      paragraphs: [
        `${about.community.name} confirms that this arrived for “${about.project}”: ${about.confirmed}.`,
        ...(about.short ? [`That is less than was recorded: ${about.recorded}.`] : []),
      ],
      action: { label: "See what you have given", path: routes.supplierMatch(about.matchId) },
    },
  });
