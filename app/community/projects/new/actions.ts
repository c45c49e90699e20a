"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { startProject } from "@/lib/projects/start-project";
import { routes } from "@/lib/routes";

export async function startProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => startProject(actor, input),
    ({ id }) => routes.question(id, "what"),
  );
}
