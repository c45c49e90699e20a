import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { toOtherSides } from "./addressed";

/** Tells both sides that a pledge ran out before it was answered. */
export const pledgeExpired = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `A pledge ran out: ${about.project}`,
      paragraphs: [
        `The pledge of ${about.offered} from ${about.supplier.name} was not answered in time and has run out.`,
        "If it would still help, ask them to pledge it again.",
      ],
      action: { label: "See the pledge", path: routes.communityPledge(about.id) },
    },
    supplier: {
      subject: `Your pledge ran out: ${about.project}`,
      paragraphs: [
        `${about.community.name} did not answer your pledge of ${about.offered} in time, so it has run out. You are not bound by it.`,
      ],
      action: { label: "See your pledge", path: routes.supplierPledge(about.id) },
    },
  });
