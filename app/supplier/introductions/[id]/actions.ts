"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { routes } from "@/lib/routes";

export async function acceptIntroductionAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => acceptIntroduction(actor, input),
    ({ pledgeId }) => routes.pledgeFor(actor.role, pledgeId),
  );
}

export async function declineIntroductionAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => declineIntroduction(actor, input),
    ({ id }) => routes.answerIntroduction(id),
  );
}
