import { questionAfter, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

/** Where an answer leads: back to where it was changed from, the check page or all answers of a listed project, else to the next question. There it can be undone. */
export function afterAnswer(form: FormData, projectId: string, question: Question): string {
  const back = form.get("back");
  const to = back === "answers" || back === "check" ? back : questionAfter(question);
  return `${routes.question(projectId, to)}?saved=${question}`;
}
