import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

const MS_PER_HOUR = 3_600_000;

/** The id of the newest edit of a question, where the same person made it within the hour and has not undone it; else null. */
export async function findUndoable(
  { userId }: Actor,
  { id: projectId, status }: { id: string; status: string },
  question: string | undefined,
): Promise<string | null> {
  if (question === undefined || userId === null) return null;
  const edit = await db.projectEdit.findFirst({
    where: { projectId, question },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, userId: true, undoneAt: true, at: true, listed: true },
  });
  const fresh = edit && edit.at.getTime() > now().getTime() - MS_PER_HOUR && edit.listed === (status === "listed");
  return fresh && edit.userId === userId && edit.undoneAt === null ? edit.id : null;
}
