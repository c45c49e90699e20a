import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { read } from "@/lib/input";
import { editProject } from "@/lib/projects/edit-project";
import { Refusal } from "@/lib/refusal";
import { getNeed } from "./get-need";
import { refusePromised } from "./refuse-promised";

/** A need is taken out, with what its money would have bought. Refuses `conflict` once somebody has offered it, and the last need of a listed project. */
export async function removeNeed(actor: Actor, input: unknown) {
  const { needId } = read(z.object({ needId: z.string() }), input);
  const { projectId } = await getNeed(db, actor, needId);
  return editProject(actor, projectId, "needs", async (tx, project) => {
    const need = await getNeed(tx, actor, needId);
    await refusePromised(tx, need.id);
    if (project.status === "listed" && (await tx.need.count({ where: { projectId } })) === 1) {
      throw new Refusal(
        "conflict",
        "This is the only thing that the project needs. Close the project when nothing is needed any more.",
      );
    }
    await tx.need.delete({ where: { id: need.id } });
    return { projectId };
  });
}
