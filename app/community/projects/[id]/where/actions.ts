"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { answerWhere } from "@/lib/projects/answer-where";
import { routes } from "@/lib/routes";
import { afterAnswer } from "../after-answer";

export async function answerWhereAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const another = (projectId: string) => form.get("then") === "add-row" && routes.question(projectId, "where");
  const next = ({ projectId }: { projectId: string }) => another(projectId) || afterAnswer(form, projectId, "where");
  return submit(form, (input) => answerWhere(actor, input), next);
}
