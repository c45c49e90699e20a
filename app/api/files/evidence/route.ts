import { currentActor } from "@/lib/auth/session";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { sameOrigin } from "@/lib/http/same-origin";
import { takeUpload } from "@/lib/http/take-upload";
import { routes } from "@/lib/routes";

/** Takes a photograph or document of a delivery from a page whose script shows how far it has come. */
export const POST = (request: Request) =>
  sameOrigin(request, async () => {
    const actor = await currentActor();
    return takeUpload(
      request,
      (input) => addEvidence(actor, input),
      ({ deliveryId, matchId }) => `${routes.matchFor(actor.role, matchId)}#${deliveryId}`,
    );
  });
