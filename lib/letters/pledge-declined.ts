import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { toOtherSides } from "./addressed";

/** Tells a supplier that its pledge was not taken up; the reason is private. */
export const pledgeDeclined = (about: AboutPledge) =>
  toOtherSides(about, {
    supplier: {
      subject: `Not this time: ${about.project}`,
      paragraphs: [
        `${about.community.name} thanks you for your pledge of ${about.offered}, and won’t take it up.`,
        "Other projects may be just what you are looking for.",
      ],
      action: { label: "See your pledge", path: routes.supplierPledge(about.id) },
    },
  });
