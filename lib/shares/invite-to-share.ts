import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { optionalLine, read } from "@/lib/input";
import { isApprovedSupplier } from "@/lib/organisations/supplier-for";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdPledge, refuseAnswered } from "./hold-pledge";
import { measureShare } from "./measure-share";
import { recordShare } from "./record-share";
import { settleLead } from "./settle-lead";

const shareToInvite = z.object({
  pledgeId: z.string(),
  supplierId: z.string("Choose a supplier"),
  /** As typed: pounds for cash. */
  quantity: z.string("Enter how many they would give"),
  message: optionalLine(500),
});

/**
 * The supplier that leads an open pledge asks another approved supplier of the programme to give a part of it; the rest stays its
 * own. Refuses `invalid` beside the field, and `conflict` once the pledge was answered, or when that supplier is in it already.
 */
export async function inviteToShare(actor: Actor, input: unknown) {
  const share = read(shareToInvite, input);
  return once(actor, input, (tx) => inviteWithin(tx, actor, share));
}

/** The same, as part of making the pledge. */
export async function inviteWithin(tx: Tx, actor: Actor, input: z.output<typeof shareToInvite>) {
  const { pledgeId, supplierId, quantity: typed, message } = input;
  const pledge = await holdPledge(tx, actor, pledgeId);
  authorise(actor, "share.invite", { pledge, project: pledge.need.project });
  await refuseAnswered(tx, pledge);
  const quantity = measureShare(pledge, typed);
  if (supplierId === pledge.supplierId || !(await isApprovedSupplier(tx, supplierId, pledge.need.project.programmeId)))
    throw new Refusal("invalid", "There is a problem with your answers", { supplierId: ["Choose a supplier"] });
  const key = { pledgeId_supplierId: { pledgeId: pledge.id, supplierId } };
  const before = await tx.share.findUnique({ where: key });
  if (before?.status === "invited" || before?.status === "confirmed")
    throw new Refusal("conflict", "They are in this pledge already. Change their part instead.");
  const asked = { quantity, message, status: "invited", invitedAt: now() } as const;
  const again = { ...asked, answeredAt: null, reason: null, checkedAt: null };
  const share = await tx.share.upsert({
    where: key,
    create: { ...asked, pledgeId: pledge.id, supplierId },
    update: again,
  });
  await settleLead(tx, pledge);
  await recordShare(tx, actor, "share.invited", pledge, share, pledge.supplierId);
  return { id: share.id, pledgeId: pledge.id };
}
