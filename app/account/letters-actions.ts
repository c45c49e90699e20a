"use server";

import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { chooseLetters } from "@/lib/letters/choose-letters";
import { routes } from "@/lib/routes";

export async function chooseLettersAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => chooseLetters(person, input),
    () => `${routes.account}#letters`,
  );
}
