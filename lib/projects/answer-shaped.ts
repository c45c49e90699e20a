import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { line, read } from "@/lib/input";
import { editDraft } from "./edit-draft";

const answer = z.object({
  projectId: z.string(),
  shapedByChildren: line("Say what children told you, or when you will ask them", 2000),
});

/** How children and young people shaped the project, or when they will be asked. */
export async function answerShaped(actor: Actor, input: unknown) {
  const { projectId, shapedByChildren } = read(answer, input);
  return editDraft(actor, projectId, "shaped", async (tx, project) => {
    await tx.project.update({ where: { id: project.id }, data: { shapedByChildren } });
    return { projectId: project.id };
  });
}
