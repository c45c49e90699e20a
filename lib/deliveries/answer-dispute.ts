import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { getDelivery } from "./get-delivery";

const disputeToAnswer = z.object({ deliveryId: z.string(), answer: line("Say what you know of it", 1000) });

/**
 * The supplier says, in words, what it knows of a delivery that is disputed. The community organisation may still confirm it; else
 * the procurement team decides. Refuses `conflict` when it is not in dispute any more.
 */
export async function answerDispute(actor: Actor, input: unknown) {
  const { deliveryId, answer } = read(disputeToAnswer, input);
  return once(actor, input, async (tx) => {
    const { delivery, match } = await getDelivery(tx, actor, deliveryId);
    const { project } = match.need;
    const supplierId = delivery.supplierId ?? match.supplierId;
    authorise(actor, "delivery.answer", { project, match: { supplierId } });
    const { count } = await tx.delivery.updateMany({
      where: { id: delivery.id, status: "disputed" },
      data: { answer, answeredAt: now() },
    });
    if (count === 0) throw new Refusal("conflict", "This delivery is not in dispute any more");
    await record(tx, actor, "delivery.answered", {
      ...{ subjectId: delivery.id, projectId: project.id, programmeId: project.programmeId },
      ...{ details: { matchId: match.id }, reason: answer, ...onBehalfOf(actor, supplierId) },
    });
    return { id: delivery.id, matchId: match.id };
  });
}
