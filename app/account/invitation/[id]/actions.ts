"use server";

import { chooseOrganisation } from "@/lib/auth/choose-organisation";
import { landing } from "@/lib/auth/landing";
import { actorOf } from "@/lib/auth/person";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { acceptInvitation, declineInvitation } from "@/lib/invitations/answer-invitation";
import { routes } from "@/lib/routes";

export async function acceptInvitationAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    async (input) => chooseOrganisation(person, await acceptInvitation(actorOf(person), input)),
    ({ kind }) => landing(kind),
  );
}

export async function declineInvitationAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => declineInvitation(actorOf(person), input),
    ({ id }) => routes.invitation(id),
  );
}
