"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { afterAnswer } from "../after-answer";

export async function answerShapedAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => answerShaped(actor, input),
    ({ projectId }) => afterAnswer(form, projectId, "shaped"),
  );
}
