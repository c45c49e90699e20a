"use server";

import { currentActor } from "@/lib/auth/session";
import { addDocument } from "@/lib/files/add-document";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function addDocumentAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(
    form,
    (input) => addDocument(actor, { ...input, file }),
    ({ projectId }) => routes.photographs(projectId),
  );
}
