"use server";

import { actorIn } from "@/lib/auth/person";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { makeInvitation } from "@/lib/invitations/make-invitation";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { endMembership } from "@/lib/organisations/end-membership";
import { routes } from "@/lib/routes";

export async function makeInvitationAction(id: string, _: FormState, form: FormData) {
  const actor = actorIn(await signedIn(), id);
  return submit(
    form,
    (input) => makeInvitation(actor, { ...input, organisationId: id }),
    () => routes.people(id),
  );
}

export async function withdrawInvitationAction(id: string, _: FormState, form: FormData) {
  const actor = actorIn(await signedIn(), id);
  return submit(
    form,
    (input) => withdrawInvitation(actor, input),
    () => routes.people(id),
  );
}

export async function endMembershipAction(id: string, _: FormState, form: FormData) {
  const actor = actorIn(await signedIn(), id);
  return submit(
    form,
    (input) => endMembership(actor, input),
    ({ left }) => (left ? routes.account : routes.people(id)),
  );
}
