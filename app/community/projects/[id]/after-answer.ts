import { questionAfter, type Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";
import { namesChildUnread } from "./names-child-unread";

/**
 * Where an answer leads: back to where it was changed from, the check page or all answers of a listed project, else to the
 * next question. There it can be undone. An answer that seems to name a child is saved, and stays on its own page once, so
 * that its warning is read.
 */
export function afterAnswer(form: FormData, projectId: string, question: Question): string {
  const back = form.get("back");
  const to = back === "answers" || back === "check" ? back : questionAfter(question);
  if (!namesChildUnread(form)) return `${routes.question(projectId, to)}?saved=${question}`;
  return `${routes.question(projectId, question)}?saved=${question}${back === "check" ? "&back=check" : ""}`;
}
