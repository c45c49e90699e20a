import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { deliver, type Mail, type Post, post } from "@/lib/mail/deliver";
import { type Jobs, queues } from "./queue";

/**
 * Sends a letter that is queued. Its row is locked while it is on its way, so of two runs at once one sends and the other
 * does nothing; after a crash between sending and noting it, the mail server sees the same Message-ID again. Throws when
 * the mail server does not take it, to be tried again; after the last try, or at once when the receiving server refuses it for good,
 * the letter is marked as failed, with why.
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
        data: { status, sentAt: new Date(), attempts: { increment: 1 }, failure: null },
      });
    });
  } catch (error) {
    const refused = refusedForGood(error);
    await noteFailure(letterId, refused ?? reasonOf(error), refused !== null);
    if (refused === null) throw error;
  }
}

const Failed = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/**
 * What the receiving server says where it will never take the letter: a 5xx (RFC 5321, 4.2.1) to the address or to what is written. Null
 * for everything that may pass, our own signing in to our mail server among it.
 */
function refusedForGood(error: unknown): string | null {
  const { code, responseCode = 0, response = "" } = Failed.catch({}).parse(error);
  const ofLetter = code === "EENVELOPE" || code === "EMESSAGE";
  return ofLetter && responseCode >= 500 && responseCode < 600 ? tidy(response || String(responseCode)) : null;
}

/** Only a word for what happened: what else an error says may name servers and accounts. */
const reasonOf = (error: unknown): string =>
  tidy(Failed.catch({}).parse(error).code ?? "The mail server did not take it");

/** One line without links, of which a person reads the beginning. */
const tidy = (text: string) =>
  text
    .replace(/https?:\/\/\S+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);

async function noteFailure(letterId: string, failure: string, forGood: boolean) {
  const tries = queues["send-letter"].retryLimit + 1;
  await db.$executeRaw`
    UPDATE "Letter" SET attempts = attempts + 1, failure = ${failure},
      status = CASE WHEN ${forGood} OR attempts + 1 >= ${tries} THEN 'failed' ELSE status END::"LetterStatus"
    WHERE id = ${letterId}::uuid AND status = 'queued'`;
}
