"use server";

import { chooseOrganisation } from "@/lib/auth/choose-organisation";
import { landing } from "@/lib/auth/landing";
import { actorOf } from "@/lib/auth/person";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { registerOrganisation } from "@/lib/organisations/register-organisation";

export async function registerAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    async (input) => chooseOrganisation(person, await registerOrganisation(actorOf(person), input)),
    ({ kind }) => landing(kind),
  );
}
