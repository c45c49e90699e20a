import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { toOtherSides } from "./addressed";

/** Tells a supplier that its pledge is welcome, and what was agreed: all of it or a part; or a community organisation that the supplier agrees to what it proposed instead. */
export const pledgeAccepted = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `They agree: ${about.project}`,
      paragraphs: [
        `${about.supplier.name} agrees to what was proposed for “${about.project}”.`,
        `What is agreed: ${about.agreed}.`,
        "Get in touch with each other about when and where. Once it has arrived, confirm it.",
      ],
      action: { label: "See what is agreed", path: routes.communityPledge(about.id) },
    },
    supplier: {
      subject: `Accepted, with thanks: ${about.project}`,
      paragraphs: [
        `${about.community.name} accepts your pledge to “${about.project}”.`,
        `What is agreed: ${about.agreed}.`,
        "Get in touch with each other about when and where. Once it has arrived, record it.",
      ],
      action: { label: "See what is agreed", path: routes.supplierPledge(about.id) },
    },
  });
