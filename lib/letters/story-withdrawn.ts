import { routes } from "@/lib/routes";
import type { AboutStory } from "./about-story";
import { toOtherSides } from "./addressed";

/** Asks the suppliers of a match not to use its story any more; and tells the organisation that it was taken back for. */
export function storyWithdrawn(about: AboutStory) {
  const { community, project, matchId } = about;
  if (!about.hadStory) return [];
  const subject = `The story is taken back: ${project}`;
  return toOtherSides(
    { ...about, onBehalfOfId: null },
    {
      supplier: {
        subject,
        paragraphs: [
          `${community.name} has taken back its story of what came of your help for “${project}”. Maypole shows it no more.`,
          "If you have put it, or its photograph, anywhere else, please take it down there too. What you gave stays confirmed.",
        ],
        action: { label: "See what you have given", path: routes.supplierMatch(matchId) },
      },
      community: {
        subject,
        paragraphs: [
          `Somebody who speaks for you has taken back ${about.tookDown ? "the story" : "the thank-you and the story"} about “${project}”. Nobody can read it any more.`,
        ],
        action: { label: "See what has arrived", path: routes.communityMatch(matchId) },
      },
    },
  );
}
