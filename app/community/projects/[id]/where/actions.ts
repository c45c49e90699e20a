"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerWhere } from "@/lib/projects/answer-where";
import { routes } from "@/lib/routes";
import { afterAnswer, anotherRow } from "../after-answer";

export async function answerWhereAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const next = ({ projectId }: { projectId: string }) =>
    form.get("then") === "add-row"
      ? anotherRow(form, routes.question(projectId, "where"), "where")
      : afterAnswer(form, projectId, "where");
  return submit(form, (input) => answerWhere(actor, input), next);
}
