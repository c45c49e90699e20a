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
  return stayOnce(form, routes.question(projectId, question), question);
}

/** The page again, which says why it is shown again: its answer is saved, and seems to name a child. */
export function stayOnce(form: FormData, path: string, question: Question): string {
  return `${path}?saved=${question}&named=yes${toCheckAgain(form)}`;
}

/** Back to the page itself with a row more to fill in; coming from the check page, the next save leads there. */
export function anotherRow(form: FormData, path: string, question: Question): string {
  return `${path}?saved=${question}${toCheckAgain(form)}#another`;
}

const toCheckAgain = (form: FormData) => (form.get("back") === "check" ? "&back=check" : "");
