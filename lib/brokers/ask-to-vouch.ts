import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { getGroup } from "./get-group";

const groupToAsk = z.object({
  organisationId: z.string(),
  message: line("Say how you know each other, and what you would do for them", 1000),
});

/**
 * A broker asks to answer for an organisation that takes part already. Its own people say yes or no, or the procurement team,
 * as they do to a claim. Refuses `notFound` what is no approved community organisation, and `conflict` a broker that vouches
 * for it or waits for an answer.
 */
export async function askToVouch(actor: Actor, input: unknown) {
  const { organisationId, message } = read(groupToAsk, input);
  authorise(actor, "vouching.ask", {});
  const [brokerId, programmeId, userId] = [actor.organisationId ?? "", actor.programmeId ?? "", actor.userId ?? ""];
  return once(actor, input, async (tx) => {
    const group = await getGroup(tx, actor, organisationId);
    // Two colleagues at once would each find no other.
    await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE id = ${brokerId}::uuid FOR UPDATE`;
    const ours = { brokerId, programmeId, organisationId: group.id };
    if (await tx.vouching.count({ where: { ...ours, endedAt: null } })) {
      throw new Refusal("conflict", "You answer for this group already");
    }
    if (await tx.claim.count({ where: { ...ours, status: "submitted" } })) {
      throw new Refusal("conflict", "You have asked already. We write to you as soon as somebody has answered.");
    }
    const claim = await tx.claim.create({ data: { ...ours, userId, message, createdAt: now() } });
    const details = { organisationId: group.id };
    await record(tx, actor, "claim.made", { subjectId: claim.id, programmeId, details });
    return { id: claim.id, organisationId: group.id };
  });
}
