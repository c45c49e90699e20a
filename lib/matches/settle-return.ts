import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { leftOfLine, lockNeed } from "@/lib/needs/lock-need";
import { agreedQuantity, returnedQuantity } from "./agreed";
import { keptThings } from "./kept";
import type { getMatch } from "./visible";

type Match = Awaited<ReturnType<typeof getMatch>>;
type Settled = { deliveryId: string; quantity: number; reason: string | null; whose: { onBehalfOfId?: string } };

/**
 * A match had ended, and now another quantity of it stands. Less, because a confirmation was taken back: the difference goes back to the
 * need; what is still in dispute keeps its place until that is settled. More, because something came after all: it takes its place in the need
 * again, as far as nobody else has taken that. How the match ended stays as it was.
 */
export async function settleReturn(
  tx: Tx,
  actor: Actor,
  match: Match,
  { deliveryId, quantity, reason, whose }: Settled,
): Promise<void> {
  if (match.endedAt === null) return;
  const others = match.deliveries.filter(({ id }) => id !== deliveryId);
  const confirmed = others.reduce((sum, each) => sum + (each.confirmedQuantity ?? 0), quantity);
  const disputed = others.reduce((sum, each) => sum + (each.status === "disputed" ? each.quantity : 0), 0);
  const back = returnedQuantity(match, confirmed + disputed) - match.returnedQuantity;
  const change = back > 0 ? back : -(await takenAgain(tx, match, confirmed));
  if (change === 0) return;
  const endedReason = match.endedReason ?? reason ?? "Less came than was confirmed at first";
  await tx.match.update({ where: { id: match.id }, data: { returnedQuantity: { increment: change }, endedReason } });
  await record(tx, actor, change > 0 ? "match.returned" : "match.came_late", {
    ...{ subjectId: match.id, projectId: match.need.project.id, programmeId: match.need.project.programmeId },
    ...{ details: { returnedQuantity: change }, ...whose },
  });
}

/** How much of what went back takes its place in the need again, in the need's unit, once so much is confirmed: no more than is left of the need and its line. */
async function takenAgain(tx: Tx, match: Match, confirmed: number): Promise<number> {
  if (match.returnedQuantity <= returnedQuantity(match, confirmed)) return 0;
  const left = await lockNeed(tx, match.needId);
  if (match.lineId === null) return Math.min(left, match.returnedQuantity - returnedQuantity(match, confirmed));
  const kept = keptThings(match);
  const wanted = Math.min(confirmed, agreedQuantity(match)) - kept;
  const worth = (things: number) => match.returnedQuantity - returnedQuantity(match, kept + things);
  let things = Math.min(wanted, await leftOfLine(tx, match.lineId));
  while (things > 0 && worth(things) > left) things -= 1;
  return things > 0 ? worth(things) : 0;
}
