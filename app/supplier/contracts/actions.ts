"use server";

import { currentActor } from "@/lib/auth/session";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import type { FormState } from "@/lib/forms/form-state";
import { withdrawCredit } from "@/lib/commitments/withdraw-credit";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function proposeCreditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => proposeCredit(actor, input),
    (of) => commitmentFor(actor.role, of),
  );
}

export async function withdrawCreditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => withdrawCredit(actor, input),
    (of) => commitmentFor(actor.role, of),
  );
}

const commitmentFor = (role: string, { contractId, commitmentId }: { contractId: string; commitmentId: string }) =>
  role === "supplier" ? routes.ourCommitment(contractId, commitmentId) : routes.commitment(contractId, commitmentId);
