import { routes } from "@/lib/routes";
import type { AboutStory } from "./about-story";
import { because, toOtherSides } from "./addressed";
import { storyWithdrawn } from "./story-withdrawn";

/** Gives the thank-you to every supplier that shares the match, and says where the story is; and tells the community organisation what was written for it. */
export function storyTold(about: AboutStory) {
  const { community, project, thanks, hasStory, matchId } = about;
  if (thanks === null && !hasStory) return [];
  const told = `${community.name} tells everybody what came of it. You find the story on the same page, and may pass it on.`;
  return toOtherSides(
    // What somebody wrote for them is news to them too.
    { ...about, onBehalfOfId: null },
    {
      supplier: {
        subject: thanks === null ? `What came of your help: ${project}` : `Thank you from ${community.name}`,
        paragraphs: [
          ...(thanks === null ? [] : [`${community.name} thanks you for what you gave to “${project}”.`]),
          ...because(thanks),
          ...(hasStory ? [told] : []),
        ],
        action: {
          label: thanks === null ? "Read the story" : "See the thank-you",
          path: `${routes.supplierMatch(matchId)}#story`,
        },
      },
      community: writtenForYou(about, "A thank-you was written for you"),
    },
  );
}

/** A story that was taken down is not to be used any more, and a thank-you that is new reaches the suppliers; of other changes only the organisation hears that they were made for. */
export function storyChanged(about: AboutStory) {
  if (about.tookDown) return storyWithdrawn({ ...about, hadStory: true });
  if (about.thanks !== null) return storyTold({ ...about, hasStory: false });
  return toOtherSides(
    { ...about, onBehalfOfId: null },
    { community: writtenForYou(about, "Your thank-you or story was changed for you") },
  );
}

const writtenForYou = ({ project, supplier, matchId }: AboutStory, subject: string) => ({
  subject: `${subject}: ${project}`,
  paragraphs: [
    `Somebody who speaks for you wrote to ${supplier.name} about what arrived for “${project}”. Look whether it says what you would say. You can change it or take it back.`,
  ],
  action: { label: "Read it", path: `${routes.communityMatch(matchId)}#story` },
});
