import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read, tick } from "@/lib/input";
import { checkAsked } from "@/lib/needs/check-asked";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdShare, refuseAnswered } from "./hold-pledge";
import { recordShare } from "./record-share";

const shareToConfirm = z.object({
  shareId: z.string(),
  /** How much the page showed, as a number. */ asked: z.string().nullish(),
  checked: tick,
});

/**
 * A supplier that was asked says yes to its part of a pledge, and for itself that its people have the check that the need asks for.
 * Refuses `invalid` without that, and `conflict` where it was answered, changed or taken back meanwhile.
 */
export async function confirmShare(actor: Actor, input: unknown) {
  const { shareId, asked, checked } = read(shareToConfirm, input);
  return once(actor, input, async (tx) => {
    const { pledge, share } = await holdShare(tx, actor, shareId);
    authorise(actor, "share.answer", { share, project: pledge.need.project });
    await refuseAnswered(tx, pledge);
    if (share.status !== "invited") throw new Refusal("conflict", "There is nothing to answer any more");
    if (asked && Number(asked) !== share.quantity)
      throw new Refusal("conflict", "They have changed your part meanwhile. Look at it again.");
    const check = checkAsked(pledge.need);
    if (check !== null && !checked) {
      throw new Refusal("invalid", "There is a problem with your answers", {
        checked: [`Tick this once everybody has ${check}`],
      });
    }
    const answered = { status: "confirmed", answeredAt: now(), checkedAt: check === null ? null : now() } as const;
    await tx.share.update({ where: { id: share.id }, data: answered });
    await recordShare(tx, actor, "share.confirmed", pledge, share, share.supplierId);
    return { id: share.id, pledgeId: pledge.id };
  });
}
