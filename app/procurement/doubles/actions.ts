"use server";

import { currentActor } from "@/lib/auth/session";
import { judgeDouble } from "@/lib/doubles/judge-double";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function judgeDoubleAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => judgeDouble(actor, input),
    () => routes.doubles,
  );
}
