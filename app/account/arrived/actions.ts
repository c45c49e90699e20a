"use server";

import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { currentCaller } from "@/lib/http/caller";
import { confirmInOnePress } from "@/lib/presses/confirm-in-one-press";
import { routes } from "@/lib/routes";

export async function confirmArrivedAction(_: FormState, form: FormData) {
  const token = form.get("token");
  const caller = await currentCaller();
  return submit(
    form,
    (input) => confirmInOnePress(caller, input),
    () => routes.arrived(typeof token === "string" ? token : ""),
  );
}
