"use server";

import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { stopLetters } from "@/lib/telling/stop-letters";

export async function stopLettersAction(_: FormState, form: FormData) {
  const token = form.get("token");
  return submit(form, stopLetters, () => routes.stopLetters(typeof token === "string" ? token : ""));
}
