import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { toOtherSides } from "./addressed";

/** Tells a community organisation that those who will meet children are checked, so that a pledge can be agreed. */
export const pledgeChecked = (about: AboutPledge) =>
  toOtherSides(about, {
    community: {
      subject: `People are checked: ${about.project}`,
      paragraphs: [
        `${about.supplier.name} says that everybody who will meet children for “${about.project}” has ${about.check ?? "the check that you ask for"}.`,
        `It is about their pledge of ${about.offered}. See the certificates yourself before anybody starts.`,
      ],
      action: { label: "See the pledge", path: routes.communityPledge(about.id) },
    },
  });
