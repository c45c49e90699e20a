import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { pairsIn } from "./list-doubles";

const toJudge = z.object({
  noun: z.enum(["matches", "deliveries"]),
  oneId: z.string(),
  otherId: z.string(),
  same: z.enum(["yes", "no"], "Say whether the two are one and the same"),
  reason: line("Say how you know", 500),
});

/**
 * Somebody in the procurement team says whether two that look alike are one thing counted twice, and how they know. It stays on
 * the record; another word later takes its place. No figure changes by it: what is one too many is disputed or cancelled where
 * it stands. Refuses `notFound` for two that do not look alike.
 */
export async function judgeDouble(actor: Actor, input: unknown) {
  const { noun, oneId, otherId, same, reason } = read(toJudge, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "double.judge", {});
    const programmeId = actor.programmeId ?? "";
    const [pair] = await tx.$queryRaw<{ id: string; before: string }[]>`
      SELECT least(id, before) AS id, greatest(id, before) AS before FROM (${pairsIn(programmeId)}) pairs
      WHERE noun = ${noun} AND least(id, before) = ${uuid(oneId)}::uuid AND greatest(id, before) = ${uuid(otherId)}::uuid AND before IS NOT NULL`;
    if (!pair) throw new Refusal("notFound", "These two do not look alike any more");
    const said = { noun, same: same === "yes" };
    const ids = { oneId: pair.id, otherId: pair.before };
    const made = await tx.double.create({
      data: { ...said, ...ids, programmeId, reason, userId: actor.userId, at: now() },
    });
    await record(tx, actor, "double.judged", {
      ...{ subjectId: pair.id, programmeId, reason },
      details: { ...said, otherId: pair.before },
    });
    return { id: made.id };
  });
}
