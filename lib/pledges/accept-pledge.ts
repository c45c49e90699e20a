import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { leftOfLine, lockNeed } from "@/lib/needs/lock-need";
import { formatLeft } from "@/lib/needs/quantity";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { decidePledge } from "./decide-pledge";
import { measurePledge, type Measured } from "./measure-pledge";
import { getPledge } from "./visible";

const pledgeToAccept = z.object({
  pledgeId: z.string(),
  /** Part of it, as typed; all of it when empty. */ quantity: z.string().nullish(),
});
type Pledge = Awaited<ReturnType<typeof getPledge>>;

/**
 * A community organisation accepts all or part of a pledge, and a match exists from then on.
 * Two pledges for the last bed, accepted at once: the need's row is locked, and one of them is refused with `conflict`.
 */
export async function acceptPledge(actor: Actor, input: unknown) {
  const { pledgeId, quantity } = read(pledgeToAccept, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    const { project } = pledge.need;
    authorise(actor, "pledge.accept", { project });
    const taken = takenFrom(pledge, quantity ?? "");
    const left = await lockNeed(tx, pledge.needId);
    await decidePledge(tx, pledge, "accepted");
    if (project.status !== "listed")
      throw new Refusal("conflict", "This project has ended, so it cannot accept pledges");
    await refuseTooMuch(tx, pledge, taken, left);
    const match = await tx.match.create({
      data: {
        ...taken,
        pledgeId: pledge.id,
        needId: pledge.needId,
        supplierId: pledge.supplierId,
        channel: pledge.channel,
        agreedAt: now(),
      },
    });
    await record(tx, actor, "pledge.accepted", {
      subjectId: pledge.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, project.organisationId),
      details: { needId: pledge.needId, matchId: match.id, quantity: match.quantity },
    });
    return { id: pledge.id, matchId: match.id };
  });
}

function takenFrom(pledge: Pledge, typed: string): Measured {
  const { quantity, lineId, lineQuantity, inKind, line, need } = pledge;
  if (typed.trim() === "") return { quantity, lineId, lineQuantity, inKind };
  const part = measurePledge({ type: need.type, lines: line ? [{ ...line, inKindWelcome: true }] : [] }, lineId, typed);
  if ((part.lineQuantity ?? part.quantity) > (lineQuantity ?? quantity)) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: ["That is more than was pledged"],
    });
  }
  return part;
}

async function refuseTooMuch(tx: Tx, pledge: Pledge, taken: Measured, left: number) {
  if (taken.quantity > left) {
    throw new Refusal(
      "conflict",
      left === 0
        ? "This need has already been met in full"
        : `${formatLeft(pledge.need, left)}. You can accept part of this pledge.`,
    );
  }
  if (taken.lineId !== null && (taken.lineQuantity ?? 0) > (await leftOfLine(tx, taken.lineId))) {
    throw new Refusal("conflict", "Fewer of these are still needed. You can accept part of this pledge.");
  }
}
