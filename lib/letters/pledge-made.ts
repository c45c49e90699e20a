import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { because, toOtherSides } from "./addressed";

/** Tells a community organisation that a supplier has pledged something, and that no is a fine answer. */
export const pledgeMade = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `A pledge for ${about.project}`,
      paragraphs: [
        `${about.supplier.name} has pledged ${about.offered} to “${about.project}”.`,
        ...because(about.message),
        "You can accept all of it or a part, or say no. Saying no costs you nothing.",
      ],
      action: { label: "Answer the pledge", path: routes.communityPledge(about.id) },
    },
  });
