"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { readWeights, setWeights } from "@/lib/matching/set-weights";
import { routes } from "@/lib/routes";

export async function setWeightsAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  if (form.get("then") === "try") {
    return submit(
      form,
      (input) => Promise.resolve(Object.entries(readWeights(input)).map(([reason, weight]) => `${reason}=${weight}`)),
      (weights) => `${routes.matching}?${weights.join("&")}#would-change`,
    );
  }
  return submit(
    form,
    (input) => setWeights(actor, input),
    () => `${routes.matching}?saved=yes`,
  );
}
