import { z } from "zod";
import { routes } from "@/lib/routes";
import type { AboutDeal } from "./about-deal";
import { type Addressed, because, toOtherSides } from "./addressed";

const answered = z.object({ side: z.enum(["community", "supplier"]) });

/** Tells the other side that a deal is confirmed. */
export const dealConfirmed = (about: AboutDeal): Addressed[] => {
  const who = answered.parse(about.details).side === "supplier" ? about.supplier : about.community;
  const words = {
    subject: `${who.name} confirms it: ${about.project}`,
    paragraphs: [`${who.name} confirms what was agreed for “${about.project}”: ${about.agreed}.`],
  };
  return toOtherSides(about, {
    community: { ...words, action: { label: "See what was agreed", path: routes.communityMatch(about.matchId) } },
    supplier: { ...words, action: { label: "See what was agreed", path: routes.supplierMatch(about.matchId) } },
  });
};

/** Tells the procurement team that a side says a deal was never agreed; the other side hears that it was called off. */
export const dealRefused = (about: AboutDeal): Addressed[] => {
  const who = answered.parse(about.details).side === "supplier" ? about.supplier : about.community;
  return [
    {
      to: "procurement",
      words: {
        subject: `${who.name} says that it was not so: ${about.project}`,
        paragraphs: [
          `This was recorded as agreed elsewhere for “${about.project}”: ${about.agreed}, from ${about.supplier.name}. ${who.name} says that it was not.`,
          ...because(about.reason),
        ],
        action: { label: "See the deal", path: routes.procurementMatch(about.matchId) },
      },
    },
  ];
};
