import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { IntroductionStatus } from "@/lib/generated/prisma/enums";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { introductionMoves } from "./introduction-status";

type Introduction = {
  id: string;
  needId: string;
  supplierId: string;
  need: { project: { id: string; programmeId: string; organisationId: string } };
};
type Answer = Exclude<IntroductionStatus, "asked">;

const already: Record<Answer, string> = {
  accepted: "This has already been answered with yes",
  declined: "This has already been answered with no, thank you",
  withdrawn: "They have taken this back",
};

/** Locks the introductions that still wait for an answer, of those that are meant, before anything is recorded, so that nobody waits in a circle. Over `"Introduction" i JOIN "Need" n`. */
export async function lockAsked(tx: Tx, which: Prisma.Sql): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" WHERE i.status = 'asked' AND ${which} ORDER BY i.id FOR UPDATE OF i`;
}

/** Moves an introduction on, if it still waits, and records it; when two people answer at once, one wins and the other gets a `conflict` that says what happened. */
export async function moveIntroduction(
  tx: Tx,
  actor: Actor,
  introduction: Introduction,
  to: Answer,
  reason: string | null = null,
): Promise<void> {
  const { id, needId, need } = introduction;
  const { count } = await tx.introduction.updateMany({
    where: { id, status: { in: statesBefore(introductionMoves, to) } },
    data: { status: to, answeredAt: now(), reason },
  });
  if (count === 0) {
    const { status } = await tx.introduction.findUniqueOrThrow({ where: { id }, select: { status: true } });
    throw new Refusal("conflict", status === "asked" ? "This has changed. Look at it again." : already[status]);
  }
  const { project } = need;
  await record(tx, actor, `introduction.${to}`, {
    ...{ subjectId: id, projectId: project.id, programmeId: project.programmeId, details: { needId }, reason },
    // Those who asked take it back; the supplier says yes or no.
    ...onBehalfOf(actor, to === "withdrawn" ? project.organisationId : introduction.supplierId),
  });
}
