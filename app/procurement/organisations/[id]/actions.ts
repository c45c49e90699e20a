"use server";

import { currentActor } from "@/lib/auth/session";
import { endVouching } from "@/lib/brokers/end-vouching";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import { routes } from "@/lib/routes";

export async function approveOrganisationAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => approveOrganisation(actor, input),
    ({ id }) => routes.reviewOrganisation(id),
  );
}

const toReview = ({ organisationId }: { organisationId: string }) => routes.reviewOrganisation(organisationId);

export async function approveClaimAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => approveClaim(actor, input), toReview);
}

export async function refuseClaimAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => refuseClaim(actor, input), toReview);
}

export async function returnOrganisationAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => returnOrganisation(actor, input),
    ({ id }) => routes.reviewOrganisation(id),
  );
}

export async function resubmitAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => resubmitOrganisation(actor, input),
    ({ id }) => routes.reviewOrganisation(id),
  );
}

export async function endVouchingAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => endVouching(actor, input), toReview);
}
