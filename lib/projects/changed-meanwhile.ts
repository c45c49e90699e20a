import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Reader, Tx } from "@/lib/db";
import { read, tick } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { editWords } from "./edit-words";
import { type Edited, snapshots } from "./snapshot";

const shown = z.object({ seen: z.uuid().or(z.literal("")).optional().catch(undefined), anyway: tick });
const ofNeeds: Edited[] = ["needs", "money"];
const mostWords = 3;
const longestWords = 200;

/** The newest edit of a project, for a form to send back as `seen`; empty where there is none. Ask it before what the form shows is read. */
export async function newestEdit(from: Reader, projectId: string): Promise<string> {
  const edit = await from.projectEdit.findFirst({
    where: { projectId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return edit?.id ?? "";
}

/**
 * Refuses `conflict`, beside `anyway`, where somebody else has changed an answer since the form that is sent was opened, so
 * that nobody puts aside unread what a colleague wrote; ticked, it goes on. Of needs only `needId` counts. Call it while the project is held.
 */
export async function refuseChangedMeanwhile(
  tx: Tx,
  { userId }: Actor,
  { projectId, question, needId }: { projectId: string; question: Edited; needId?: string },
  input: unknown,
): Promise<void> {
  const { seen, anyway } = read(shown, input);
  if (seen === undefined || anyway) return;
  const edits = await tx.projectEdit.findMany({
    where: {
      projectId,
      undoneAt: null,
      question: { in: ofNeeds.includes(question) ? ofNeeds : [question] },
      OR: [{ userId: null }, { userId: { not: userId } }],
      ...(seen === "" ? {} : { id: { gt: seen } }),
    },
    orderBy: { id: "asc" },
    select: { question: true, before: true, after: true },
  });
  const theirs = edits
    .map(({ before, after, ...edit }) => ({ ...edit, before: part(before, needId), after: part(after, needId) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after));
  if (theirs.length === 0) return;
  const words = theirs.flatMap(editWords).slice(-mostWords).map(shortened);
  throw new Refusal("conflict", "Somebody else has changed this", {
    anyway: [["Somebody else changed this after you opened it", ...words].join(". ")],
  });
}

/** What an edit kept, of one need alone where one is meant. */
function part(kept: unknown, needId: string | undefined): unknown {
  if (needId === undefined) return kept;
  return { needs: snapshots.needs.parse(kept).needs.filter(({ id }) => id === needId) };
}

const shortened = (words: string) => (words.length > longestWords ? `${words.slice(0, longestWords)}…` : words);
