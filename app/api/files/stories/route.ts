import { currentActor } from "@/lib/auth/session";
import { sameOrigin } from "@/lib/http/same-origin";
import { takeUpload } from "@/lib/http/take-upload";
import { routes } from "@/lib/routes";
import { changeStory } from "@/lib/stories/change-story";
import { tellStory } from "@/lib/stories/tell-story";

/** Takes a thank-you or a story, new or changed, with its photograph, from a page whose script shows how far it has come. */
export const POST = (request: Request) =>
  sameOrigin(request, async () => {
    const actor = await currentActor();
    return takeUpload(
      request,
      (input) => ("storyId" in input ? changeStory(actor, input) : tellStory(actor, input)),
      ({ matchId }) => `${routes.communityMatch(matchId)}#story`,
    );
  });
