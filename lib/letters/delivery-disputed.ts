import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { because, toOtherSides } from "./addressed";

/** Tells a supplier that what was recorded did not arrive, or not all of it, what is wrong, and that it is the supplier's turn. */
export const deliveryDisputed = (about: AboutDelivery) =>
  toOtherSides(about, {
    supplier: {
      subject: `Something is not right: ${about.project}`,
      paragraphs: [
        `${about.community.name} says that this did not arrive as recorded for “${about.project}”: ${about.recorded}.`,
        about.came === null ? "They say that none of it came." : `They say that this came: ${about.came}.`,
        ...because(about.reason),
        "If you agree with their count, say so with one press. If not, tell them what you know. Until then nothing of it counts.",
      ],
      action: { label: "Answer them", path: routes.supplierMatch(about.matchId) },
    },
  });
