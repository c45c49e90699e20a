"use server";

import { currentActor } from "@/lib/auth/session";
import { makeClaim } from "@/lib/claims/make-claim";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function makeClaimAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => makeClaim(actor, input),
    ({ organisationId }) => routes.claim(organisationId),
  );
}
