"use server";

import { currentActor } from "@/lib/auth/session";
import { addGroup } from "@/lib/brokers/add-group";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function addGroupAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => addGroup(actor, input),
    ({ id }) => routes.group(id),
  );
}
