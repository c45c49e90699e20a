import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { rows } from "@/lib/forms/rows";
import { line, optionalLine, read } from "@/lib/input";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import { editProject } from "./edit-project";
import { shapedLevelOrder } from "./shaped-level";

const heard = z.object({
  said: line("Say what they told you", 300),
  did: line("Say what you did about it, or why you could not", 300),
});
const answer = z
  .object({
    projectId: z.string(),
    shapedLevel: z.enum(shapedLevelOrder, "Choose how far children shaped it. “Not yet” is a fine answer."),
    shapedWho: optionalLine(200),
    shapedByChildren: optionalLine(2000),
    heard: z
      .record(z.string(), heard)
      .transform((each) => Object.values(each))
      .refine((each) => each.length <= 10, { path: ["0", "said"], error: "Use 10 lines or fewer" }),
  })
  .refine(({ shapedLevel, shapedByChildren }) => shapedLevel === "not_yet" || shapedByChildren !== null, {
    path: ["shapedByChildren"],
    error: "Say in a sentence or two how children shaped it",
  });

/**
 * How far children and young people shaped the project, which kinds of them and how (nothing more, or when they will be
 * asked, where the level is “not yet”), and what they said with what was done about it, in the order given.
 */
export async function answerShaped(actor: Actor, input: unknown) {
  const { projectId, heard, ...shaped } = read(answer, rows(input, "heard", ["said", "did"]));
  return editProject(
    actor,
    projectId,
    "shaped",
    async (tx, project) => {
      await refuseChangedMeanwhile(tx, actor, { projectId, question: "shaped" }, input);
      await tx.project.update({ where: { id: project.id }, data: shaped });
      await tx.heard.deleteMany({ where: { projectId: project.id } });
      await tx.heard.createMany({
        data: heard.map((each, position) => ({ ...each, position, projectId: project.id })),
      });
      return { projectId: project.id };
    },
    input,
  );
}
