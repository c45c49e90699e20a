import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { line, read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { seesClaim } from "./visible";

const claimToApprove = z.object({ claimId: z.string() });
const claimToRefuse = claimToApprove.extend({ reason: line("Say why, so that they know what to do", 500) });

/**
 * The group is theirs: they belong to it from now on, and its broker goes on vouching for it. Or a broker asked: it answers
 * for the group from now on. Refuses `conflict` once it has been answered.
 */
export async function approveClaim(actor: Actor, input: unknown) {
  const { claimId } = read(claimToApprove, input);
  return once(actor, input, async (tx) => {
    const { organisationId, userId, brokerId, programmeId } = await decide(tx, actor, claimId, "approved", null);
    const [group, createdAt] = [{ organisationId }, now()];
    if (brokerId === null) {
      await tx.membership.createMany({ data: [{ ...group, userId, createdAt }], skipDuplicates: true });
    } else {
      await tx.vouching.createMany({ data: [{ ...group, brokerId, programmeId, createdAt }], skipDuplicates: true });
    }
    return { organisationId };
  });
}

/** The group is not theirs to act for, or nobody can tell yet; they read why. Refuses `conflict` once it has been answered. */
export async function refuseClaim(actor: Actor, input: unknown) {
  const { claimId, reason } = read(claimToRefuse, input);
  return once(actor, input, async (tx) => {
    const { organisationId } = await decide(tx, actor, claimId, "refused", reason);
    return { organisationId };
  });
}

async function decide(tx: Tx, actor: Actor, id: string, status: "approved" | "refused", reason: string | null) {
  const claim = await tx.claim.findUnique({ where: { id: uuid(id) } });
  if (!claim || !seesClaim(actor, claim)) throw new Refusal("notFound", "Claim not found");
  authorise(actor, "claim.decide", { claim });
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, status: "submitted" },
    data: { status, reason, decidedAt: now() },
  });
  if (count === 0) throw new Refusal("conflict", "This has been answered already");
  await record(tx, actor, `claim.${status}`, {
    subjectId: claim.id,
    programmeId: claim.programmeId,
    details: { organisationId: claim.organisationId },
    reason,
    ...onBehalfOf(actor, claim.organisationId),
  });
  return claim;
}
