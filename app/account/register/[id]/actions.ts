"use server";

import { actorIn } from "@/lib/auth/person";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { routes } from "@/lib/routes";

export async function resubmitAction(organisationId: string, _: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => resubmitOrganisation(actorIn(person, organisationId), { ...input, organisationId }),
    () => routes.account,
  );
}
