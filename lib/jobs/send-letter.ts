import { db, transaction } from "@/lib/db";
import { deliver, type Mail, type Post, post } from "@/lib/mail/deliver";
import { type Jobs, queues } from "./queue";

/**
 * Sends a letter that is queued. Its row is locked while it is on its way, so of two runs at once one sends and the other
 * does nothing; after a crash between sending and noting it, the mail server sees the same Message-ID again. Throws when
 * the mail server does not take it, to be tried again; after the last try the letter is marked as failed.
 */
export async function sendLetter({ letterId }: Jobs["send-letter"], through: Post = post): Promise<void> {
  try {
    await transaction(async (tx) => {
      const [letter] = await tx.$queryRaw<Mail[]>`
        SELECT "to", subject, text, html, "stopToken" FROM "Letter"
        WHERE id = ${letterId}::uuid AND status = 'queued' FOR UPDATE SKIP LOCKED`;
      if (!letter) return;
      const status = await deliver(letter, letterId, through);
      await tx.letter.update({
        where: { id: letterId },
        data: { status, sentAt: new Date(), attempts: { increment: 1 } },
      });
    });
  } catch (error) {
    await noteFailure(letterId);
    throw error;
  }
}

async function noteFailure(letterId: string) {
  const tries = queues["send-letter"].retryLimit + 1;
  await db.$executeRaw`
    UPDATE "Letter" SET attempts = attempts + 1,
      status = CASE WHEN attempts + 1 >= ${tries} THEN 'failed' ELSE status END::"LetterStatus"
    WHERE id = ${letterId}::uuid AND status = 'queued'`;
}
