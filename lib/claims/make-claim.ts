import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { line, optionalLine, read } from "@/lib/input";
import { nameThemselves } from "@/lib/organisations/name-themselves";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { getClaimable } from "./get-claimable";

const claimToMake = z.object({
  organisationId: z.string(),
  message: line("Say who you are, and what you do in the group", 1000),
  yourName: optionalLine(120),
});

/**
 * Somebody says that a group which others listed is theirs; the broker that vouches for it, or the procurement team, decides.
 * Refuses `notFound` what can't be claimed, and `conflict` somebody who belongs to it or waits for an answer.
 */
export async function makeClaim(actor: Actor, input: unknown) {
  const { organisationId, message, yourName } = read(claimToMake, input);
  authorise(actor, "claim.make", {});
  const userId = actor.userId ?? "";
  await limit({ name: "claims by person", tries: 10, minutes: 60 }, userId);
  return once(actor, input, async (tx) => {
    const { id, programmeId } = await getClaimable(tx, organisationId);
    // Two at once would each find no other.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
    await nameThemselves(tx, userId, yourName);
    if (await tx.membership.count({ where: { organisationId: id, userId } })) {
      throw new Refusal("conflict", "You belong to this group already");
    }
    if (await tx.claim.count({ where: { organisationId: id, userId, brokerId: null, status: "submitted" } })) {
      throw new Refusal("conflict", "You have said so already. We write to you as soon as somebody has looked at it.");
    }
    const claim = await tx.claim.create({
      data: { organisationId: id, programmeId, userId, message, createdAt: now() },
    });
    await record(tx, actor, "claim.made", { subjectId: claim.id, programmeId, details: { organisationId: id } });
    return { id: claim.id, organisationId: id };
  });
}
