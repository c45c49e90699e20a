import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { Prisma } from "@/lib/generated/prisma/client";
import { optionalLine, read } from "@/lib/input";
import { lockAsked, moveIntroduction } from "@/lib/introductions/move-introduction";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { lockOffer } from "./left-of-offer";
import { offerMoves } from "./offer-status";
import { getOffer } from "./visible";

const offerToWithdraw = z.object({ offerId: z.string(), reason: optionalLine(500) });

/**
 * A supplier takes an offer back. What it has pledged from it stays pledged; whoever asked for it and waits is told no,
 * with the reason. Refuses `conflict` when it is withdrawn already.
 */
export async function withdrawOffer(actor: Actor, input: unknown) {
  const { offerId, reason } = read(offerToWithdraw, input);
  return once(actor, input, async (tx) => {
    const offer = await getOffer(tx, actor, offerId);
    authorise(actor, "offer.withdraw", { offer });
    await lockOffer(tx, offer.id);
    await lockAsked(tx, Prisma.sql`i."offerId" = ${offer.id}::uuid`);
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: { in: statesBefore(offerMoves, "withdrawn") } },
      data: { status: "withdrawn", endedAt: now() },
    });
    if (count === 0) throw new Refusal("conflict", "You have withdrawn this offer already");
    await record(tx, actor, "offer.withdrawn", {
      ...{ subjectId: offer.id, programmeId: offer.programmeId, details: {}, reason },
      ...onBehalfOf(actor, offer.supplierId),
    });
    const asked = await tx.introduction.findMany({
      where: { offerId: offer.id, status: "asked" },
      include: { need: { include: { project: true } } },
    });
    for (const each of asked) await moveIntroduction(tx, actor, each, "declined", reason ?? "The offer has ended.");
    return { id: offer.id };
  });
}
