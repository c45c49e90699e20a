import { routes } from "@/lib/routes";
import type { AboutMatch } from "./about-match";
import type { Addressed } from "./addressed";

/** Asks the community organisation, once, whether it would like to thank those who gave and to tell what came of it. */
export const storyAsked = ({ community, supplier, project, matchId }: AboutMatch): Addressed[] => [
  {
    to: { organisationId: community.id },
    words: {
      subject: `Would you like to say thank you? ${project}`,
      paragraphs: [
        `Something good has arrived for “${project}” from ${supplier.name}, and you have confirmed it.`,
        "If you like, write them a few words. You can also tell a short story of what changed, for everybody to read.",
        "We ask only this once. If now is not the time, you need do nothing.",
      ],
      action: { label: "Say thank you", path: routes.tellStory(matchId) },
    },
  },
];
