import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { read } from "@/lib/input";
import { editDraft } from "@/lib/projects/edit-draft";
import { getNeed } from "./get-need";

/** A need is taken out of a draft, with what its money would have bought. */
export async function removeNeed(actor: Actor, input: unknown) {
  const { needId } = read(z.object({ needId: z.string() }), input);
  const { projectId } = await getNeed(db, actor, needId);
  return editDraft(actor, projectId, "needs", async (tx) => {
    const need = await getNeed(tx, actor, needId);
    await tx.need.delete({ where: { id: need.id } });
    return { projectId };
  });
}
