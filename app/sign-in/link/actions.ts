"use server";

import { landing } from "@/lib/auth/landing";
import { signInWithLink } from "@/lib/auth/sign-in-with-link";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { askedSignIn, forgetAsked } from "@/lib/http/asked-sign-in";
import { currentCaller } from "@/lib/http/caller";
import { keepSession } from "@/lib/http/keep-session";
import { returnAddress } from "@/lib/http/return-address";

export async function signInWithLinkAction(_: FormState, form: FormData) {
  const [caller, asked] = await Promise.all([currentCaller(), askedSignIn()]);
  return submit(
    form,
    async (input) => {
      const session = await keepSession(await signInWithLink(caller, input));
      await forgetAsked();
      return session;
    },
    ({ kind }) => returnAddress(asked?.to) ?? landing(kind),
  );
}
