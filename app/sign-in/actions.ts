"use server";

import { redirect } from "next/navigation";
import { landing } from "@/lib/auth/landing";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { signInAsCast } from "@/lib/auth/sign-in-as-cast";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { rememberAsked } from "@/lib/http/asked-sign-in";
import { currentCaller } from "@/lib/http/caller";
import { keepSession } from "@/lib/http/keep-session";
import { page } from "@/lib/http/page";
import { returnAddress } from "@/lib/http/return-address";
import { routes } from "@/lib/routes";
import { cast } from "@/prisma/demonstration/cast";

export async function requestSignInAction(_: FormState, form: FormData) {
  const caller = await currentCaller();
  const to = returnAddress(form.get("next"));
  const ask = async (input: unknown) => rememberAsked({ ...(await requestSignIn(caller, input)), to });
  return submit(form, ask, () => routes.enterCode);
}

export async function signInAsCastAction(form: FormData) {
  const caller = await currentCaller();
  const { kind } = await keepSession(await page(() => signInAsCast(caller, cast, Object.fromEntries(form))));
  redirect(returnAddress(form.get("next")) ?? landing(kind));
}
