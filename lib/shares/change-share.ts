import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { holdShare, refuseAnswered } from "./hold-pledge";
import { measureShare } from "./measure-share";
import { recordShare } from "./record-share";
import { settleLead } from "./settle-lead";

const shareToChange = z.object({ shareId: z.string(), quantity: z.string("Enter how many they would give") });

/**
 * The lead of an open pledge changes how much another supplier gives, who is asked again. Refuses `invalid` beside `quantity`,
 * and `conflict` where that supplier is not in it any more, or it would be its own part, which is always the rest.
 */
export async function changeShare(actor: Actor, input: unknown) {
  const { shareId, quantity: typed } = read(shareToChange, input);
  return once(actor, input, async (tx) => {
    const { pledge, share } = await holdShare(tx, actor, shareId);
    authorise(actor, "share.change", { pledge, project: pledge.need.project });
    await refuseAnswered(tx, pledge);
    if (share.supplierId === pledge.supplierId)
      throw new Refusal("conflict", "Your own part is what the others do not give");
    if (share.status === "declined" || share.status === "withdrawn")
      throw new Refusal("conflict", "They are not in this pledge any more");
    const quantity = measureShare(pledge, typed);
    if (quantity === share.quantity)
      throw new Refusal("invalid", "There is a problem with your answers", {
        quantity: ["That is their part already"],
      });
    const asked = { status: "invited", invitedAt: now(), answeredAt: null } as const;
    const changed = await tx.share.update({ where: { id: share.id }, data: { quantity, ...asked } });
    await settleLead(tx, pledge);
    await recordShare(tx, actor, "share.changed", pledge, changed, pledge.supplierId);
    return { id: share.id, pledgeId: pledge.id };
  });
}
