import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { because, toOtherSides } from "./addressed";

/** Tells a supplier that what was recorded did not arrive, or not like that, and what is wrong. */
export const deliveryDisputed = (about: AboutDelivery) =>
  toOtherSides(about, {
    supplier: {
      subject: `Something is not right: ${about.project}`,
      paragraphs: [
        `${about.community.name} says that this did not arrive as recorded for “${about.project}”: ${about.recorded}.`,
        ...because(about.reason),
        "Please get in touch with them to put it right.",
      ],
      action: { label: "See the delivery", path: routes.supplierMatch(about.matchId) },
    },
  });
