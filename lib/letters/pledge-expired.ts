import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { toOtherSides } from "./addressed";

/** Tells both sides that an offer ran out before it was answered. */
export const pledgeExpired = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `An offer ran out: ${about.project}`,
      paragraphs: [
        `The offer from ${about.supplier.name} of ${about.offered} was not answered in time and has run out.`,
        "If it would still help, ask them to offer it again.",
      ],
      action: { label: "See the offer", path: routes.communityPledge(about.id) },
    },
    supplier: {
      subject: `Your offer ran out: ${about.project}`,
      paragraphs: [
        `${about.community.name} did not answer your offer of ${about.offered} in time, so it has run out. You are not bound by it.`,
      ],
      action: { label: "See your offer", path: routes.supplierPledge(about.id) },
    },
  });
