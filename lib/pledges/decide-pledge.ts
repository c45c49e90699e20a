import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Pledge } from "@/lib/generated/prisma/client";
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

type With = {
  privateReason?: string | undefined;
  /** Only if these terms still stand: nobody has proposed others meanwhile. */
  onTerms?: Pick<Pledge, "turn" | "turnSince"> | undefined;
};

/** Moves an offered pledge on, if it still is; when two people answer at once, one wins and the other gets a `conflict` that says what happened. */
export async function decidePledge(
  tx: Tx,
  pledge: { id: string },
  to: Exclude<PledgeStatus, "offered">,
  { privateReason, onTerms }: With = {},
): Promise<void> {
  const terms = onTerms === undefined ? {} : { turn: onTerms.turn, turnSince: onTerms.turnSince };
  const { count } = await tx.pledge.updateMany({
    where: { id: pledge.id, status: { in: statesBefore(pledgeMoves, to) }, ...terms },
    data: { status: to, decidedAt: now(), ...(privateReason === undefined ? {} : { privateReason }) },
  });
  if (count === 0) throw await whatHappened(tx, pledge);
}

/** A `conflict` that says how a pledge was answered, or that something else was proposed, before somebody else could. */
export async function whatHappened(tx: Tx, pledge: { id: string }): Promise<Refusal> {
  const found = await tx.pledge.findUniqueOrThrow({ where: { id: pledge.id }, select: { status: true } });
  return new Refusal(
    "conflict",
    found.status === "offered"
      ? "Somebody has proposed something else meanwhile. Look at it again."
      : already[found.status],
  );
}
