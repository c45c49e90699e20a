import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { line, read } from "@/lib/input";
import { editProject } from "./edit-project";
import { slugEnding, slugFor } from "./slug";

const answer = z.object({
  projectId: z.string(),
  title: line("Write a name for the project", 120),
  summary: line("Say in a sentence or two what the project does", 300),
  story: line("Tell the story of why it is needed", 4000),
});

/** What the project is: its name, a sentence or two for its card, and its story. */
export async function answerWhat(actor: Actor, input: unknown) {
  const { projectId, title, summary, story } = read(answer, input);
  return editProject(actor, projectId, "what", async (tx, project) => {
    // What is listed keeps its address, which others have by now.
    const slug = project.status === "draft" ? slugFor(title, slugEnding(project.slug)) : project.slug;
    await tx.project.update({ where: { id: project.id }, data: { title, slug, summary, story } });
    return { projectId: project.id };
  });
}
