import { redirect } from "next/navigation";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { findUndoable } from "@/lib/projects/find-undoable";
import { loadProjectDraft, type ProjectDraft } from "@/lib/projects/load-project-draft";
import type { Question } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";

export type QuestionProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{
    back?: string | string[] | undefined;
    saved?: string | string[] | undefined;
    named?: string | string[] | undefined;
  }>;
};

/** A project whose answers can be changed, and what has just been done with one: saved, so that it can be undone, saved though it seems to name a child, put back, or left for later. */
export type OpenProject = ProjectDraft & { undo: string | null; done: "named" | "put-back" | "sent" | null };

/**
 * The draft or listed project that a question page asks about. One that was sent or has ended has no questions any more, and a
 * listed one is not sent again: they show their page instead.
 */
export async function openDraft({ params, searchParams }: QuestionProps, question: Question | "answers") {
  const { id } = await params;
  const { back, saved, named } = await searchParams;
  const { actor, area } = await atProject(routes.question(id, question));
  const draft = await page(() => loadProjectDraft(actor, id));
  const open = draft.status === "draft" || (draft.status === "listed" && question !== "check");
  if (!open) redirect(routes.communityProject(id));
  const undo = await findUndoable(actor, draft, [saved].flat()[0]);
  const done = saved === "put-back" || saved === "sent" ? saved : named === "yes" ? "named" : null;
  const shown: OpenProject = { ...draft, undo, done };
  return { actor, area, draft: shown, toCheck: back === "check" };
}
