"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { askForOffer } from "@/lib/introductions/ask-for-offer";
import { withdrawIntroduction } from "@/lib/introductions/withdraw-introduction";
import { routes } from "@/lib/routes";

export async function askForOfferAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => askForOffer(actor, input),
    ({ id }) => routes.ourIntroduction(id),
  );
}

export async function withdrawIntroductionAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => withdrawIntroduction(actor, input),
    ({ id }) => routes.ourIntroduction(id),
  );
}
