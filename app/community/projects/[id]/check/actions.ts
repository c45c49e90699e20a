"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { submitProject } from "@/lib/projects/submit-project";
import { routes } from "@/lib/routes";

export async function submitProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => submitProject(actor, input),
    ({ id }) => routes.communityProject(id),
  );
}
