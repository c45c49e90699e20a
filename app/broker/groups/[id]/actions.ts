"use server";

import { currentActor } from "@/lib/auth/session";
import { askToVouch } from "@/lib/brokers/ask-to-vouch";
import { endVouching } from "@/lib/brokers/end-vouching";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { routes } from "@/lib/routes";

const toGroup = ({ organisationId }: { organisationId: string }) => routes.group(organisationId);

export async function approveClaimAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => approveClaim(actor, input), toGroup);
}

export async function refuseClaimAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => refuseClaim(actor, input), toGroup);
}

export async function resubmitGroupAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => resubmitOrganisation(actor, input),
    ({ id }) => routes.group(id),
  );
}

export async function askToVouchAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => askToVouch(actor, input), toGroup);
}

export async function endVouchingAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => endVouching(actor, input), toGroup);
}
