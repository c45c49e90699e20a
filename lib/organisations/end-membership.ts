import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { getPeopledOf } from "@/lib/invitations/get-peopled";
import { optionalLine, read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";

const membershipToEnd = z.object({ membershipId: z.string(), reason: optionalLine(500) });

/**
 * Somebody no longer acts for an organisation, at once and wherever they are signed in: they leave, or a colleague or whoever
 * speaks for the organisation says so, with a reason that they read. Refuses `conflict` where its own people would leave nobody.
 */
export async function endMembership(actor: Actor, input: unknown) {
  const { membershipId, reason } = read(membershipToEnd, input);
  return once(actor, input, async (tx) => {
    const membership = await tx.membership.findUnique({ where: { id: uuid(membershipId) } });
    const { organisation, programmeId, elsewhere } = await getPeopledOf(tx, actor, membership);
    authorise(actor, "membership.end", { organisation, programmeId, elsewhere });
    const userId = membership?.userId ?? "";
    const [left, own] = [userId === actor.userId, organisation.id === actor.organisationId];
    if (!left && reason === null) {
      const missing = "Say why, in a few words. They read it.";
      throw new Refusal("invalid", missing, { reason: [missing] });
    }
    // Two who leave at once would each find the other.
    await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE id = ${organisation.id}::uuid FOR UPDATE`;
    if (own && (await tx.membership.count({ where: { organisationId: organisation.id } })) === 1)
      throw new Refusal("conflict", "Nobody else acts for the organisation. Ask a colleague to join first.");
    const { count } = await tx.membership.deleteMany({ where: { id: membershipId } });
    if (count === 0) throw new Refusal("conflict", "They no longer act for it already");
    await record(tx, actor, "membership.ended", {
      subjectId: organisation.id,
      programmeId,
      details: { userId, left },
      reason,
      ...(own ? {} : onBehalfOf(actor, organisation.id)),
    });
    return { organisationId: organisation.id, left };
  });
}
