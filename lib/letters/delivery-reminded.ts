import { z } from "zod";
import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import type { Addressed } from "./addressed";

const Details = z.object({ side: z.enum(["community", "supplier"]) });

/** Asks again whether something arrived, or what a supplier says to a dispute. Silence never confirms anything, and the letter says so. */
export function deliveryReminded(about: AboutDelivery): Addressed[] {
  const what = `${about.recorded}, on ${formatDay(about.deliveredOn)}`;
  if (Details.parse(about.details).side === "community") {
    return [
      {
        to: { organisationId: about.community.id },
        words: {
          subject: `Did this arrive? ${about.project}`,
          paragraphs: [
            `We asked you whether this arrived for “${about.project}”: ${what}. It does not count until you say so.`,
            "If less came, or something is wrong, say that: it helps too.",
          ],
          action: { label: "Say what arrived", path: routes.communityMatch(about.matchId) },
        },
      },
    ];
  }
  return [
    {
      to: { organisationId: about.supplier.id },
      words: {
        subject: `Still waiting for your answer: ${about.project}`,
        paragraphs: [
          `${about.community.name} says that this did not arrive as recorded for “${about.project}”: ${what}.`,
          "Until you have answered, nothing of it counts.",
        ],
        action: { label: "Answer them", path: routes.supplierMatch(about.matchId) },
      },
    },
  ];
}
