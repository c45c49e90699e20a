import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { type Addressed, because, toOtherSides } from "./addressed";

/** Tells the community organisation what the supplier says to its dispute, and the procurement team that it may have to decide. */
export const deliveryAnswered = (about: AboutDelivery): Addressed[] => {
  const words = {
    subject: `${about.supplier.name} answers: ${about.project}`,
    paragraphs: [
      `${about.supplier.name} answers what ${about.community.name} said of this for “${about.project}”: ${about.recorded}.`,
      ...because(about.reason),
    ],
  };
  return [
    ...toOtherSides(about, {
      community: {
        ...words,
        paragraphs: [
          ...words.paragraphs,
          "If it has come after all, confirm it. If not, you need do nothing: the procurement team decides.",
        ],
        action: { label: "See the delivery", path: routes.communityMatch(about.matchId) },
      },
    }),
    {
      to: "procurement",
      words: {
        ...words,
        paragraphs: [...words.paragraphs, "If the two sides do not agree, it is for you to decide."],
        action: { label: "See the delivery", path: routes.procurementMatch(about.matchId) },
      },
    },
  ];
};
