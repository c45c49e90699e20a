import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdCommitment } from "./hold-commitment";

const creditToWithdraw = z.object({ creditId: z.string() });

/**
 * A supplier takes back that a delivery of its own was to count, before the procurement team has answered; it can then count towards
 * something else. Refuses `conflict` once it was answered.
 */
export async function withdrawCredit(actor: Actor, input: unknown) {
  const { creditId } = read(creditToWithdraw, input);
  return once(actor, input, async (tx) => {
    const credit = await tx.credit.findUnique({ where: { id: uuid(creditId) } });
    if (!credit) throw new Refusal("notFound", "Not found");
    const { id, deliveryId } = credit;
    const { id: commitmentId, contractId, contract } = await holdCommitment(tx, actor, credit.commitmentId);
    authorise(actor, "credit.withdraw", { contract });
    const { count } = await tx.credit.updateMany({
      where: { id, status: "proposed" },
      data: { status: "withdrawn", decidedAt: now(), decidedById: actor.userId },
    });
    if (count === 0) throw new Refusal("conflict", "This has already been answered");
    await record(tx, actor, "credit.withdrawn", {
      ...{ subjectId: id, programmeId: contract.programmeId, details: { contractId, commitmentId, deliveryId } },
      ...onBehalfOf(actor, contract.supplierId ?? ""),
    });
    return { id, contractId, commitmentId };
  });
}
