"use server";

import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { currentCaller } from "@/lib/http/caller";
import { answerDealInOnePress } from "@/lib/presses/answer-deal-in-one-press";
import { routes } from "@/lib/routes";

export async function answerDealAction(_: FormState, form: FormData) {
  const token = form.get("token");
  const caller = await currentCaller();
  return submit(
    form,
    (input) => answerDealInOnePress(caller, input),
    () => routes.agreed(typeof token === "string" ? token : ""),
  );
}
