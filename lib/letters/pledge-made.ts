import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { because, toOtherSides } from "./addressed";

/** Tells a community organisation that a supplier offers something, and that no is a fine answer. */
export const pledgeMade = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `An offer for ${about.project}`,
      paragraphs: [
        `${about.supplier.name} offers “${about.project}” ${about.offered}.`,
        ...because(about.message),
        "You can accept all of it or a part, or say no. Saying no costs you nothing.",
      ],
      action: { label: "Answer the offer", path: routes.communityPledge(about.id) },
    },
  });
