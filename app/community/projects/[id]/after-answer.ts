import { questionAfter, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

/** Where an answer leads: back to the check page when it was changed from there, else to the next question. */
export function afterAnswer(form: FormData, projectId: string, question: Question): string {
  return routes.question(projectId, form.get("back") === "check" ? "check" : questionAfter(question));
}
