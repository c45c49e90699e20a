import { z } from "zod";
import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import type { Addressed } from "./addressed";

const Details = z.object({ side: z.enum(["community", "supplier"]) });

/** Asks the side whose turn it is again, kindly: yes, no and something else are all good answers. */
export function pledgeReminded(about: AboutPledge): Addressed[] {
  if (Details.parse(about.details).side === "community") {
    return [
      {
        to: { organisationId: about.community.id },
        words: {
          subject: `Still waiting for your answer: ${about.project}`,
          paragraphs: [
            `${about.supplier.name} has pledged ${about.offered}, and would like to know whether it helps.`,
            "Yes, a part of it, something else, or no, thank you: each is a good answer. Saying no costs you nothing.",
          ],
          action: { label: "Answer the pledge", path: routes.communityPledge(about.id) },
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
          `${about.community.name} has asked you for something else than you pledged: ${about.offered}.`,
          "You can agree, propose something else, or take your pledge back.",
        ],
        action: { label: "Answer them", path: routes.supplierPledge(about.id) },
      },
    },
  ];
}
