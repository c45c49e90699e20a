import { z } from "zod";
import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { because, toOtherSides } from "./addressed";

const ended = z.object({ withMatch: z.boolean().optional() });

/** Tells those who did not settle it that nothing of a delivery arrived; with the end of its match, that letter says enough. */
export const deliveryRejected = (about: AboutDelivery) => {
  if (ended.parse(about.details).withMatch) return [];
  const words = {
    subject: `It is settled that this did not come: ${about.project}`,
    paragraphs: [
      `This was recorded for “${about.project}”, and it is settled that none of it came: ${about.recorded}.`,
      ...because(about.reason, "The reason given:"),
    ],
  };
  return toOtherSides(about, {
    community: { ...words, action: { label: "See the delivery", path: routes.communityMatch(about.matchId) } },
    supplier: { ...words, action: { label: "See the delivery", path: routes.supplierMatch(about.matchId) } },
  });
};
