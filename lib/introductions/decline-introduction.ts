import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { optionalLine, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { moveIntroduction } from "./move-introduction";
import { getIntroduction } from "./visible";

const introductionToDecline = z.object({ introductionId: z.string(), reason: optionalLine(500) });

/** A supplier says no, thank you, to what it was asked for. Its words, if any, go to those who asked. Refuses `conflict` when it has been answered. */
export async function declineIntroduction(actor: Actor, input: unknown) {
  const { introductionId, reason } = read(introductionToDecline, input);
  return once(actor, input, async (tx) => {
    const introduction = await getIntroduction(tx, actor, introductionId);
    authorise(actor, "introduction.decline", { introduction, project: introduction.need.project });
    await moveIntroduction(tx, actor, introduction, "declined", reason);
    return { id: introduction.id };
  });
}
