import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { because, toOtherSides } from "./addressed";

/** Tells a community organisation that a supplier has taken back its pledge. */
export const pledgeWithdrawn = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `Pledge taken back: ${about.project}`,
      paragraphs: [
        `${about.supplier.name} has taken back its pledge of ${about.offered}.`,
        ...because(about.reason),
        "What it would have met is open to other suppliers, as it was.",
      ],
      action: { label: "See the pledge", path: routes.communityPledge(about.id) },
    },
  });
