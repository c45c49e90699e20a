import { routes } from "@/lib/routes";
import type { AboutDelivery } from "./about-match";
import { because, toOtherSides } from "./addressed";

/** Tells a supplier what the community organisation says arrived; and each side what the other, or the procurement team, settled. */
export const deliveryConfirmed = (about: AboutDelivery) => {
  const { project, community, supplier, confirmed, recorded, short, matchId } = about;
  const byCommunity = [about.organisationId, about.onBehalfOfId].includes(community.id);
  const less = [
    ...(short ? [`That is less than was recorded: ${recorded}.`] : []),
    ...because(about.reason, "The reason given:"),
  ];
  const settled = {
    subject: `It is settled what came: ${project}`,
    paragraphs: [`It is settled that this arrived for “${project}”: ${confirmed}.`, ...less],
  };
  return toOtherSides(about, {
    supplier: {
      ...(byCommunity
        ? {
            subject: `It arrived, thank you: ${project}`,
            paragraphs: [`${community.name} confirms that this arrived for “${project}”: ${confirmed}.`, ...less],
          }
        : settled),
      action: { label: "See what you have given", path: routes.supplierMatch(matchId) },
    },
    community: {
      ...([about.organisationId, about.onBehalfOfId].includes(supplier.id)
        ? {
            subject: `${supplier.name} agrees with your count: ${project}`,
            paragraphs: [`${supplier.name} agrees that this arrived for “${project}”: ${confirmed}.`, ...less],
          }
        : settled),
      action: { label: "See what has arrived", path: routes.communityMatch(matchId) },
    },
  });
};
