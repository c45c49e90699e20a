"use server";

import { currentActor } from "@/lib/auth/session";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function proposeCreditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => proposeCredit(actor, input),
    ({ contractId, commitmentId }) =>
      actor.role === "supplier"
        ? routes.ourCommitment(contractId, commitmentId)
        : routes.commitment(contractId, commitmentId),
  );
}
