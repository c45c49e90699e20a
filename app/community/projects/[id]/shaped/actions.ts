"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { routes } from "@/lib/routes";
import { afterAnswer, anotherRow } from "../after-answer";

export async function answerShapedAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const next = ({ projectId }: { projectId: string }) =>
    form.get("then") === "add-row"
      ? anotherRow(form, routes.question(projectId, "shaped"), "shaped")
      : afterAnswer(form, projectId, "shaped");
  return submit(form, (input) => answerShaped(actor, input), next);
}
