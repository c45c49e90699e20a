"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { routes } from "@/lib/routes";

export async function withdrawPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => withdrawPledge(actor, input),
    ({ id }) => routes.supplierPledge(id),
  );
}
