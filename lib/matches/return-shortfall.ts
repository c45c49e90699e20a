import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { returnedQuantity } from "./agreed";
import type { getMatch } from "./visible";

type Match = Awaited<ReturnType<typeof getMatch>>;
type Settled = { deliveryId: string; quantity: number; reason: string | null; whose: { onBehalfOfId?: string } };

/**
 * A match was complete, then a confirmation was taken back, and now less stands, or nothing: the difference goes back to the need, and
 * the match stays complete. What is still in dispute counts as if it had come, until that is settled.
 */
export async function returnShortfall(
  tx: Tx,
  actor: Actor,
  match: Match,
  { deliveryId, quantity, reason, whose }: Settled,
): Promise<void> {
  if (match.status !== "completed") return;
  const stands = match.deliveries
    .filter(({ id, status }) => id !== deliveryId && (status === "confirmed" || status === "disputed"))
    .reduce((sum, each) => sum + (each.confirmedQuantity ?? each.quantity), quantity);
  const more = returnedQuantity(match, stands) - match.returnedQuantity;
  if (more <= 0) return;
  const endedReason = match.endedReason ?? reason ?? "Less came than was confirmed at first";
  await tx.match.update({ where: { id: match.id }, data: { returnedQuantity: { increment: more }, endedReason } });
  await record(tx, actor, "match.returned", {
    ...{ subjectId: match.id, projectId: match.need.project.id, programmeId: match.need.project.programmeId },
    ...{ details: { returnedQuantity: more }, ...whose },
  });
}
