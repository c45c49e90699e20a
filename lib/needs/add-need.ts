import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { read } from "@/lib/input";
import { editProjectWithin } from "@/lib/projects/edit-project";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { readNeed } from "./need-asked";

const MOST = 30;

/** A need is added to a draft: something in kind, or money that will say what it would buy. */
export async function addNeed(actor: Actor, input: unknown) {
  const { projectId } = read(z.object({ projectId: z.string() }), input);
  const need = readNeed(input);
  return once(actor, input, async (tx) =>
    editProjectWithin(
      tx,
      actor,
      projectId,
      "needs",
      async (within, project) => {
        const last = await within.need.aggregate({
          where: { projectId: project.id },
          _max: { position: true },
          _count: true,
        });
        if (last._count >= MOST) throw new Refusal("conflict", `A project can have up to ${MOST} needs`);
        const position = (last._max.position ?? 0) + 1;
        const { id } = await within.need.create({ data: { ...need, projectId: project.id, position } });
        return { id, projectId: project.id, type: need.type };
      },
      input,
    ),
  );
}
