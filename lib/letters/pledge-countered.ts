import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { AboutPledge } from "./about-pledge";
import { because, toOtherSides } from "./addressed";

/** Tells the other side of a pledge what is proposed instead, and that it is its turn. */
export function pledgeCountered(about: AboutPledge) {
  const { community, supplier, project, offered, deliverBy, proposed } = about;
  const words = (by: string, path: string) => ({
    subject: `Something else is proposed: ${project}`,
    paragraphs: [
      `${by} proposes this for “${project}” now: ${offered}${deliverBy ? `, by ${formatDay(deliverBy)}` : ""}.`,
      ...because(proposed),
      "It is your turn: you can agree, propose something else, or end it. Ending it costs you nothing.",
    ],
    action: { label: "See what is proposed", path },
  });
  return toOtherSides(about, {
    community: words(supplier.name, routes.communityPledge(about.id)),
    supplier: words(community.name, routes.supplierPledge(about.id)),
  });
}
