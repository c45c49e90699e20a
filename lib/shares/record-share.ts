import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { getPledge } from "@/lib/pledges/visible";

type Share = { id: string; supplierId: string; quantity: number };
type Move = "share.invited" | "share.changed" | "share.withdrawn" | "share.confirmed" | "share.declined";

/** Records a move of a share, made by `whose` or by the procurement team for it. */
export async function recordShare(
  tx: Tx,
  actor: Actor,
  name: Move,
  pledge: Awaited<ReturnType<typeof getPledge>>,
  { id, supplierId, quantity }: Share,
  whose: string,
): Promise<void> {
  const { id: projectId, programmeId } = pledge.need.project;
  const details = { pledgeId: pledge.id, supplierId, quantity };
  await record(tx, actor, name, { subjectId: id, projectId, programmeId, details, ...onBehalfOf(actor, whose) });
}
