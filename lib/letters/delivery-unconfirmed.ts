import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { type Addressed, because, toOtherSides } from "./addressed";

/** Tells a supplier, and the procurement team, that something does not count as arrived any more, and why. */
export const deliveryUnconfirmed = (about: AboutDelivery): Addressed[] => {
  const words = {
    subject: `A confirmation was taken back: ${about.project}`,
    paragraphs: [
      `${about.community.name} confirmed this for “${about.project}”, and now says that it was mistaken: ${about.recorded}.`,
      about.came === null ? "It says that none of it came." : `It says that this came: ${about.came}.`,
      ...because(about.reason),
    ],
  };
  return [
    ...toOtherSides(about, {
      supplier: {
        ...words,
        paragraphs: [...words.paragraphs, "Until you answer, nothing of it counts as given."],
        action: { label: "Answer them", path: routes.supplierMatch(about.matchId) },
      },
    }),
    {
      to: "procurement",
      words: { ...words, action: { label: "See the delivery", path: routes.procurementMatch(about.matchId) } },
    },
  ];
};
