import { redirect } from "next/navigation";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { findUndoable } from "@/lib/projects/find-undoable";
import { loadProjectDraft, type ProjectDraft } from "@/lib/projects/load-project-draft";
import type { Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

export type QuestionProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ back?: string | string[] | undefined; saved?: string | string[] | undefined }>;
};

/** A project whose answers can be changed, and what has just been done with one: saved, so that it can be undone, put back, or left for later. */
export type OpenProject = ProjectDraft & { undo: string | null; done: "put-back" | "sent" | null };

/**
 * The draft or listed project that a question page asks about. One that was sent or has ended has no questions any more, and a
 * listed one is not sent again: they show their page instead.
 */
export async function openDraft({ params, searchParams }: QuestionProps, question: Question | "answers") {
  const { id } = await params;
  const { back, saved } = await searchParams;
  const { actor, area } = await atProject(routes.question(id, question));
  const draft = await page(() => loadProjectDraft(actor, id));
  const open = draft.status === "draft" || (draft.status === "listed" && question !== "check");
  if (!open) redirect(routes.communityProject(id));
  const undo = await findUndoable(actor, draft, [saved].flat()[0]);
  const shown: OpenProject = { ...draft, undo, done: saved === "put-back" || saved === "sent" ? saved : null };
  return { actor, area, draft: shown, toCheck: back === "check" };
}
