import { routes } from "@/lib/routes";
import type { AboutIntroduction } from "./about-introduction";
import { because, toOtherSides } from "./addressed";

/** Tells a community organisation that a supplier can't give what was asked for, in its own words if it gave any. */
export const introductionDeclined = (about: AboutIntroduction) =>
  toOtherSides(about, {
    community: {
      subject: `Not this time: ${about.project}`,
      paragraphs: [
        `${about.supplier.name} thanks you for asking, and can’t give ${about.asked} to “${about.project}”.`,
        ...because(about.reason),
        "It says nothing about your project. Other offers may fit.",
      ],
      action: { label: "See what you asked for", path: routes.ourIntroduction(about.id) },
    },
  });
