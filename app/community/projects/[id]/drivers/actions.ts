"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { afterAnswer } from "../after-answer";

export async function answerDriversAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => answerDrivers(actor, input),
    ({ projectId }) => afterAnswer(form, projectId, "drivers"),
  );
}
