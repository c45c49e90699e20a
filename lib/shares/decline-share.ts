import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdShare, refuseAnswered } from "./hold-pledge";
import { recordShare } from "./record-share";
import { settleLead } from "./settle-lead";

const shareToDecline = z.object({
  shareId: z.string(),
  reason: line("Say in a few words why, so that nobody is left guessing", 500),
});

/** A supplier says no to its part of an open pledge, also after it said yes; whoever leads it reads why, and gives that part itself. Refuses `conflict` where it is not in it any more. */
export async function declineShare(actor: Actor, input: unknown) {
  const { shareId, reason } = read(shareToDecline, input);
  return once(actor, input, async (tx) => {
    const { pledge, share } = await holdShare(tx, actor, shareId);
    authorise(actor, "share.answer", { share, project: pledge.need.project });
    await refuseAnswered(tx, pledge);
    if (share.supplierId === pledge.supplierId)
      throw new Refusal("conflict", "Take the whole pledge back if you cannot give your part");
    if (share.status !== "invited" && share.status !== "confirmed")
      throw new Refusal("conflict", "There is nothing to answer any more");
    const answered = { status: "declined", answeredAt: now(), reason } as const;
    await tx.share.update({ where: { id: share.id }, data: answered });
    await settleLead(tx, pledge);
    await recordShare(tx, actor, "share.declined", pledge, share, share.supplierId);
    return { id: share.id, pledgeId: pledge.id };
  });
}
