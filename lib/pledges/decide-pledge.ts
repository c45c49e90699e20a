import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { PledgeStatus } from "@/lib/generated/prisma/enums";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { pledgeMoves } from "./pledge-status";

const already: Record<Exclude<PledgeStatus, "offered">, string> = {
  accepted: "This pledge has already been accepted",
  declined: "This pledge has already been declined",
  withdrawn: "The supplier has withdrawn this pledge",
  expired: "This pledge ran out before it was answered",
};

/** Moves an offered pledge on, if it still is; when two people answer at once, one wins and the other gets a `conflict` that says what happened. */
export async function decidePledge(
  tx: Tx,
  pledge: { id: string },
  to: Exclude<PledgeStatus, "offered">,
  privateReason?: string,
): Promise<void> {
  const { count } = await tx.pledge.updateMany({
    where: { id: pledge.id, status: { in: statesBefore(pledgeMoves, to) } },
    data: { status: to, decidedAt: now(), ...(privateReason === undefined ? {} : { privateReason }) },
  });
  if (count > 0) return;
  const found = await tx.pledge.findUniqueOrThrow({ where: { id: pledge.id }, select: { status: true } });
  throw new Refusal(
    "conflict",
    found.status === "offered" ? "This pledge has changed. Look at it again." : already[found.status],
  );
}
