import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdShare, refuseAnswered } from "./hold-pledge";
import { recordShare } from "./record-share";
import { settleLead } from "./settle-lead";
import { shareMoves } from "./share-status";

const shareToTakeBack = z.object({ shareId: z.string() });

/** The lead of an open pledge takes another supplier's part back, and gives it itself. Refuses `conflict` where they are not in it any more. */
export async function takeBackShare(actor: Actor, input: unknown) {
  const { shareId } = read(shareToTakeBack, input);
  return once(actor, input, async (tx) => {
    const { pledge, share } = await holdShare(tx, actor, shareId);
    authorise(actor, "share.withdraw", { pledge, project: pledge.need.project });
    await refuseAnswered(tx, pledge);
    if (share.supplierId === pledge.supplierId)
      throw new Refusal("conflict", "Take the whole pledge back if you cannot give your part");
    if (!shareMoves[share.status].includes("withdrawn"))
      throw new Refusal("conflict", "They are not in this pledge any more");
    const taken = { status: "withdrawn", answeredAt: now() } as const;
    await tx.share.update({ where: { id: share.id }, data: taken });
    await settleLead(tx, pledge);
    await recordShare(tx, actor, "share.withdrawn", pledge, share, pledge.supplierId);
    return { id: share.id, pledgeId: pledge.id };
  });
}
