import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";

const vouchingToEnd = z.object({
  vouchingId: z.string(),
  reason: line("Say why, in a few words. The other side reads it.", 500),
});

/**
 * A broker no longer answers for a group, by the wish of either or of the procurement team. The group then speaks for itself,
 * or where it has no people of its own, through the procurement team. Refuses `conflict` once it has ended.
 */
export async function endVouching(actor: Actor, input: unknown) {
  const { vouchingId, reason } = read(vouchingToEnd, input);
  return once(actor, input, async (tx) => {
    const vouching = await tx.vouching.findUnique({ where: { id: uuid(vouchingId) } });
    if (!vouching || !sees(actor, vouching)) throw new Refusal("notFound", "Vouching not found");
    authorise(actor, "vouching.end", { vouching });
    const { id, organisationId, brokerId, programmeId } = vouching;
    const { count } = await tx.vouching.updateMany({ where: { id, endedAt: null }, data: { endedAt: now(), reason } });
    if (count === 0) throw new Refusal("conflict", "This has ended already");
    const details = { organisationId, brokerId };
    await record(tx, actor, "vouching.ended", { subjectId: id, programmeId, details, reason });
    return { organisationId };
  });
}

type Between = { organisationId: string; brokerId: string; programmeId: string };

/** Nobody but the two and the programme's procurement team knows of it by its id. */
function sees({ role, organisationId: own, programmeId: here }: Actor, vouching: Between): boolean {
  if (vouching.programmeId !== here) return false;
  if (role === "procurement" || role === "system") return true;
  return own !== null && [vouching.organisationId, vouching.brokerId].includes(own);
}
