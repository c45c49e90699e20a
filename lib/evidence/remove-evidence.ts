import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { enqueue } from "@/lib/jobs/queue";
import { Refusal } from "@/lib/refusal";
import { getEvidence } from "./get-evidence";

const asked = z.object({ fileId: z.string() });

/**
 * Whoever's side added a photograph or document to a delivery takes it back, as somebody in it may ask; its bytes are deleted. That it was
 * there stays known. Refuses `conflict` when somebody else just has.
 */
export async function removeEvidence(actor: Actor, input: unknown) {
  const { fileId } = read(asked, input);
  return transaction(async (tx) => {
    const file = await getEvidence(tx, actor, fileId);
    const { projectId, programmeId, organisationId, deliveryId, matchId, kind } = file;
    authorise(actor, "evidence.remove", { file: { organisationId, programmeId } });
    const { count } = await tx.file.updateMany({
      where: { id: file.id, removedAt: null },
      data: { removedAt: now() },
    });
    if (count === 0) throw new Refusal("conflict", "That file has been removed already");
    await enqueue(tx, "delete-file", { fileId: file.id });
    await record(tx, actor, "delivery.evidence_removed", {
      ...{ subjectId: deliveryId, projectId, programmeId, details: { matchId, fileId: file.id, kind } },
      ...onBehalfOf(actor, organisationId),
    });
    return { id: deliveryId, matchId };
  });
}
