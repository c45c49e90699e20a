import { currentActor } from "@/lib/auth/session";
import { addDocument } from "@/lib/files/add-document";
import { sameOrigin } from "@/lib/http/same-origin";
import { takeUpload } from "@/lib/http/take-upload";
import { routes } from "@/lib/routes";

/** Takes a document from a page whose script shows how far it has come. */
export const POST = (request: Request) =>
  sameOrigin(request, async () => {
    const actor = await currentActor();
    return takeUpload(
      request,
      (input) => addDocument(actor, input),
      ({ projectId }) => routes.photographs(projectId),
    );
  });
