import { routes } from "@/lib/routes";
import type { AboutIntroduction } from "./about-introduction";
import { because, toOtherSides } from "./addressed";

/** Tells a supplier that somebody would like what it offers, and that no is a fine answer; tells those who run the project when it was asked for them. */
export const introductionAsked = (about: AboutIntroduction) =>
  toOtherSides(about, {
    supplier: {
      subject: `Your offer could help ${about.project}`,
      paragraphs: [
        `You offer “${about.offer}”. ${about.community.name} would be glad of ${about.asked} for “${about.project}”.`,
        ...because(about.message),
        "You can say yes to all of it or a part, or no. Saying no costs you nothing.",
      ],
      action: { label: "Answer", path: routes.answerIntroduction(about.id) },
    },
    community: {
      subject: `We asked for you: ${about.project}`,
      paragraphs: [
        `${about.supplier.name} offers “${about.offer}”. ${about.asked} could help “${about.project}”, so it was asked for on your behalf.`,
        "If the supplier says yes, you get a pledge that you can accept or decline.",
      ],
      action: { label: "See what was asked", path: routes.ourIntroduction(about.id) },
    },
  });
