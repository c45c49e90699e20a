"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerWhat } from "@/lib/projects/answer-what";
import { afterAnswer } from "../after-answer";

export async function answerWhatAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => answerWhat(actor, input),
    ({ projectId }) => afterAnswer(form, projectId, "what"),
  );
}
