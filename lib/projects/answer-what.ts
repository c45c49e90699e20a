import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { transaction, type Tx } from "@/lib/db";
import { line, oneLine, read } from "@/lib/input";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import { editProjectWithin } from "./edit-project";
import { slugEnding, slugFor } from "./slug";

/** What a project's own page asks of what it does. */
export const whatAnswered = z.object({
  title: oneLine("Write a name for the project", 120),
  summary: line("Say in a sentence or two what the project does", 300),
  story: line("Tell the story of why it is needed", 4000),
});
const answer = whatAnswered.extend({ projectId: z.string() });

/** What the project is: its name, a sentence or two for its card, and its story. */
export async function answerWhat(actor: Actor, input: unknown) {
  const { projectId, ...said } = read(answer, input);
  return transaction(async (tx) => {
    const answered = await answerWhatWithin(tx, actor, projectId, said, input);
    await refuseChangedMeanwhile(tx, actor, { projectId, question: "what" }, input);
    return answered;
  });
}

/** The same, as one row of many. */
export function answerWhatWithin(
  tx: Tx,
  actor: Actor,
  projectId: string,
  said: z.output<typeof whatAnswered>,
  input?: unknown,
) {
  return editProjectWithin(
    tx,
    actor,
    projectId,
    "what",
    async (_, project) => {
      // What is listed keeps its address, which others have by now.
      const slug = project.status === "draft" ? slugFor(said.title, slugEnding(project.slug)) : project.slug;
      await tx.project.update({ where: { id: project.id }, data: { ...said, slug } });
      return { projectId: project.id };
    },
    input,
  );
}
