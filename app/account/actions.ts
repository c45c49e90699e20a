"use server";

import { redirect } from "next/navigation";
import { changeName } from "@/lib/auth/change-name";
import { chooseOrganisation } from "@/lib/auth/choose-organisation";
import { endSession, signOut, signOutEverywhere } from "@/lib/auth/end-session";
import { landing } from "@/lib/auth/landing";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { dropSession } from "@/lib/http/keep-session";
import { routes } from "@/lib/routes";

export async function chooseOrganisationAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => chooseOrganisation(person, input),
    ({ kind }) => landing(kind),
  );
}

export async function changeNameAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => changeName(person, input),
    () => routes.account,
  );
}

export async function endSessionAction(_: FormState, form: FormData) {
  const person = await signedIn();
  return submit(
    form,
    (input) => endSession(person, input),
    () => routes.account,
  );
}

export async function signOutAction() {
  await signOut(await signedIn());
  await dropSession();
  redirect(routes.home);
}

export async function signOutEverywhereAction() {
  await signOutEverywhere(await signedIn());
  await dropSession();
  redirect(routes.home);
}
