"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerChildren } from "@/lib/projects/answer-children";
import { afterAnswer } from "../after-answer";

export async function answerChildrenAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => answerChildren(actor, input),
    ({ projectId }) => afterAnswer(form, projectId, "children"),
  );
}
