"use server";

import { currentActor } from "@/lib/auth/session";
import { endVouching } from "@/lib/brokers/end-vouching";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

const back = () => routes.ourBrokers;

export async function approveBrokerAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => approveClaim(actor, input), back);
}

export async function refuseBrokerAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => refuseClaim(actor, input), back);
}

export async function endVouchingAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => endVouching(actor, input), back);
}
