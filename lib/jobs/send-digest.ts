import { transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { gatherDigest } from "@/lib/telling/gather-digest";
import { takeGathered } from "@/lib/telling/take-gathered";
import { holdPerson } from "@/lib/telling/hold-person";
import { keepLetter } from "@/lib/telling/keep-letter";
import type { Stop } from "@/lib/telling/stop-token";
import { writeDigest } from "@/lib/telling/write-digest";
import type { Jobs } from "./queue";

/**
 * Writes one letter of everything that is new for a person up to an instant, or none when nothing is. How far they have
 * been told moves on in the same transaction, which holds the person: run again, or twice at once, it finds nothing due.
 */
export async function sendDigest({ userId, until }: Jobs["send-digest"], address = env.address): Promise<void> {
  const upTo = new Date(until);
  await transaction(async (tx) => {
    await holdPerson(tx, userId);
    const person = await tx.user.findUnique({
      where: { id: userId },
      select: { id: true, email: true, name: true },
    });
    if (!person) return;
    const digest = await gatherDigest(tx, userId, upTo);
    const due = { where: { userId, telling: "weekly", toldUpTo: { lt: upTo } }, data: { toldUpTo: upTo } } as const;
    await tx.savedSearch.updateMany(due);
    await tx.follow.updateMany(due);
    const gathered = await takeGathered(tx, userId, upTo, address);
    if (digest.total + gathered.total === 0) return;
    // The link in the letter stops what they save and follow; how they hear of what concerns them is in their account.
    const stop: Stop | null = digest.total === 0 ? null : { userId, kind: "weekly", ids: [] };
    await keepLetter(tx, { activityId: null, person, words: writeDigest(digest, gathered), stop }, address);
  });
}
