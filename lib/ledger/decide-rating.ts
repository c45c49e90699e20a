import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { getContract } from "@/lib/contracts/visible";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { loadLedger } from "./load-ledger";
import { ratingWords } from "./suggest-rating";

const words = Object.keys(ratingWords) as (keyof typeof ratingWords)[];

const ratingToDecide = z.object({
  contractId: z.string(),
  decided: z.enum(words, "Choose one of the five words"),
  reason: line("Say why. The supplier reads it", 1000),
});

/**
 * Somebody in the procurement team decides how a contract is doing as at today, beside what the rule suggests, with a reason.
 * Ratings are never changed: the newest counts.
 */
export async function decideRating(actor: Actor, input: unknown) {
  const { contractId, decided, reason } = read(ratingToDecide, input);
  authorise(actor, "rating.decide", { contract: await getContract(db, actor, contractId) });
  const { contracts } = await loadLedger(actor, { contractId });
  const suggested = contracts[0]?.suggested.word ?? "other";
  return once(actor, input, async (tx) => {
    const { id, programmeId } = await getContract(tx, actor, contractId);
    const asAt = new Date(dayInLondon(now()));
    const data = { contractId: id, asAt, suggested, decided, reason, userId: actor.userId, at: now() };
    const made = await tx.rating.create({ data });
    const details = { contractId: id, suggested, decided };
    await record(tx, actor, "rating.decided", { subjectId: made.id, programmeId, details, reason });
    return { id, contractId: id };
  });
}
