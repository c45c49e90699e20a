import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { optionalLine, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { lockAsked, moveIntroduction } from "./move-introduction";
import { getIntroduction } from "./visible";

const introductionToWithdraw = z.object({ introductionId: z.string(), reason: optionalLine(500) });

/** Those who asked for an offer need it no longer. Refuses `conflict` once the supplier has answered. */
export async function withdrawIntroduction(actor: Actor, input: unknown) {
  const { introductionId, reason } = read(introductionToWithdraw, input);
  return once(actor, input, async (tx) => {
    const introduction = await getIntroduction(tx, actor, introductionId);
    const { project } = introduction.need;
    authorise(actor, "introduction.withdraw", { project });
    await moveIntroduction(tx, actor, introduction, "withdrawn", reason);
    return { id: introduction.id, projectId: project.id };
  });
}

/** A project that ends asks for nothing any more: what still waits for a supplier is taken back. */
export async function withdrawIntroductionsOf(tx: Tx, actor: Actor, projectId: string): Promise<void> {
  await lockAsked(tx, Prisma.sql`n."projectId" = ${projectId}::uuid`);
  const asked = await tx.introduction.findMany({
    where: { need: { projectId }, status: "asked" },
    include: { need: { include: { project: true } } },
  });
  for (const each of asked) await moveIntroduction(tx, actor, each, "withdrawn", "The project has ended.");
}
