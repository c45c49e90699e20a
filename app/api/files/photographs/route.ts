import { currentActor } from "@/lib/auth/session";
import { addPhotograph } from "@/lib/files/add-photograph";
import { sameOrigin } from "@/lib/http/same-origin";
import { takeUpload } from "@/lib/http/take-upload";
import { routes } from "@/lib/routes";

/** Takes a photograph from a page whose script shows how far it has come. */
export const POST = (request: Request) =>
  sameOrigin(request, async () => {
    const actor = await currentActor();
    return takeUpload(
      request,
      (input) => addPhotograph(actor, input),
      ({ projectId }) => routes.photographs(projectId),
    );
  });
