import { db } from "@/lib/db";
import { askForStory } from "@/lib/stories/ask-for-story";
import { changeStory } from "@/lib/stories/change-story";
import { declineStory } from "@/lib/stories/decline-story";
import { tellStory } from "@/lib/stories/tell-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { answers } from "./answers";
import type { Cast } from "./cast";
import { aDeliveryIn } from "./subjects";

/** What became of the match: something of it has to be confirmed before anybody tells of it. */
type State = "recorded" | "confirmed" | "told" | "withdrawn";

async function aMatchToTell(cast: Cast, state: State) {
  const { matchId } = await aDeliveryIn(cast, state === "recorded" ? "recorded" : "confirmed");
  if (state !== "told" && state !== "withdrawn") return { matchId, storyId: "" };
  const { id: storyId } = await tellStory(cast.owner, { matchId, thanks: "Thank you" });
  if (state === "withdrawn") await withdrawStory(cast.owner, { storyId });
  return { matchId, storyId };
}

const aStoryIn = (cast: Cast, state: "told" | "withdrawn") => aMatchToTell(cast, state);

/** Asking is the service's own; it asks nobody where nothing is confirmed, or something is told already, and that is no refusal. */
const asked = "✗ · ✗ · ✗ ✗ · ✗ · · ✓";
// prettier-ignore
const ofStory = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  told:      "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
  withdrawn: "! · ! · ✗ ✗ · ! · · ✗",
};

/** What is done to the thank-you and story of a match, in each state. */
// prettier-ignore
export const ofStories = {
  "story.ask": [
    answers(askForStory, aMatchToTell, async (actor, { matchId }) => {
      await askForStory(actor, { matchId });
      await db.storyAsk.deleteMany({ where: { matchId } });
    }, { recorded: asked, confirmed: asked, told: asked, withdrawn: asked }),
  ],
  "story.tell": [
    answers(tellStory, aMatchToTell, (actor, { matchId }) => tellStory(actor, { matchId, thanks: "Thank you" }), {
      recorded:  "! · ! · ✗ ✗ · ! · · ✗",
      confirmed: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      told:      "! · ! · ✗ ✗ · ! · · ✗",
      withdrawn: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
    }),
  ],
  "story.decline": [
    answers(declineStory, aMatchToTell, (actor, { matchId }) => declineStory(actor, { matchId }), {
      recorded:  "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      confirmed: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      told:      "! · ! · ✗ ✗ · ! · · ✗",
      withdrawn: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
    }),
  ],
  "story.change":   [answers(changeStory, aStoryIn, (actor, { storyId }) => changeStory(actor, { storyId, thanks: "Thanks" }), ofStory)],
  "story.withdraw": [answers(withdrawStory, aStoryIn, (actor, { storyId }) => withdrawStory(actor, { storyId }), ofStory)],
};
