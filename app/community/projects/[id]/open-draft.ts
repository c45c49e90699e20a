import { redirect } from "next/navigation";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import type { Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

export type QuestionProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ back?: string | string[] | undefined }>;
};

/** The draft that a question page asks about; one that was sent has no questions any more, and shows its page instead. */
export async function openDraft({ params, searchParams }: QuestionProps, question: Question) {
  const { id } = await params;
  const { back } = await searchParams;
  const { actor, area } = await atWork("community", routes.question(id, question));
  const draft = await page(() => loadProjectDraft(actor, id));
  if (draft.status !== "draft") redirect(routes.communityProject(id));
  return { area, draft, toCheck: back === "check" };
}
