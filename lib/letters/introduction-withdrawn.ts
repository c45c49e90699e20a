import { routes } from "@/lib/routes";
import type { AboutIntroduction } from "./about-introduction";
import { because, toOtherSides } from "./addressed";

/** Tells a supplier that it need not answer any more. */
export const introductionWithdrawn = (about: AboutIntroduction) =>
  toOtherSides(about, {
    supplier: {
      subject: `No longer needed: ${about.project}`,
      paragraphs: [
        `${about.community.name} no longer asks for ${about.asked} for “${about.project}”. You need do nothing.`,
        ...because(about.reason),
      ],
      action: { label: "See your offers", path: routes.offers },
    },
  });
