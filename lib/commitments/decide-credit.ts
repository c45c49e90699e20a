import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdCommitment } from "./hold-commitment";

const creditToDecide = z.object({ creditId: z.string() });
const because = z.object({ reason: line("Say why it does not count, so that the supplier knows", 500) });

/** The procurement team agrees that a delivery counts towards a commitment. */
export function agreeCredit(actor: Actor, input: unknown) {
  return decide(actor, input, "agreed", null);
}

/** The procurement team refuses, with a reason that the supplier reads; the delivery can then count towards something else. */
export async function refuseCredit(actor: Actor, input: unknown) {
  return decide(actor, input, "refused", read(because, input).reason);
}

function decide(actor: Actor, input: unknown, to: "agreed" | "refused", reason: string | null) {
  const { creditId } = read(creditToDecide, input);
  return once(actor, input, async (tx) => {
    const credit = await tx.credit.findUnique({ where: { id: uuid(creditId) } });
    if (!credit) throw new Refusal("notFound", "Not found");
    const { id, deliveryId } = credit;
    const { id: commitmentId, contractId, contract, endedAt } = await holdCommitment(tx, actor, credit.commitmentId);
    authorise(actor, "credit.decide", { contract });
    if (to === "agreed" && endedAt !== null)
      throw new Refusal("conflict", "This commitment is no longer in the contract, so nothing more counts towards it");
    await tx.$queryRaw`SELECT 1 FROM "Delivery" WHERE id = ${deliveryId}::uuid FOR UPDATE`;
    const decided = { decidedAt: now(), decidedById: actor.userId, agreedAt: to === "agreed" ? now() : null, reason };
    const { count } = await tx.credit.updateMany({
      where: { id, status: "proposed" },
      data: { status: to, ...decided },
    });
    if (count === 0) throw new Refusal("conflict", "This has already been answered");
    const details = { contractId, commitmentId, deliveryId };
    await record(tx, actor, `credit.${to}`, { subjectId: id, programmeId: contract.programmeId, details, reason });
    return { id, contractId, commitmentId };
  });
}
