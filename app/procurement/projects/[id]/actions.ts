"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { listProject } from "@/lib/projects/list-project";
import { returnProject } from "@/lib/projects/return-project";
import { routes } from "@/lib/routes";

export async function listProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => listProject(actor, input),
    ({ id }) => routes.reviewProject(id),
  );
}

export async function returnProjectAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => returnProject(actor, input),
    () => routes.procurement,
  );
}
