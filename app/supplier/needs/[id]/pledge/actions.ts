"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { makePledge } from "@/lib/pledges/make-pledge";
import { routes } from "@/lib/routes";

export async function makePledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => makePledge(actor, input),
    ({ id }) => routes.pledgeFor(actor.role, id),
  );
}
