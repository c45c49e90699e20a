import type { Tx } from "@/lib/db";
import { enqueue } from "@/lib/jobs/queue";
import { type Words, writeLetter } from "@/lib/letters/letter";
import { routes } from "@/lib/routes";
import { type Stop, stopToken } from "./stop-token";

type Reader = { id: string; email: string; name: string | null };
type Asked = { activityId: string | null; person: Reader; words: Words; stop: Stop | null };

/** Keeps a letter that somebody asked for, with what stops such letters if one press may, and queues its sending; one for each person and activity. */
export async function keepLetter(tx: Tx, { activityId, person, words, stop }: Asked, address: string): Promise<void> {
  const token = stop && stopToken(stop);
  const stopPath = token === null ? {} : { stopPath: routes.stopLetters(token) };
  const letter = writeLetter({ ...words, to: person.name ?? undefined, ...stopPath }, address);
  const kept = await tx.letter.createManyAndReturn({
    data: [{ activityId, userId: person.id, to: person.email, stopToken: token, ...letter }],
    skipDuplicates: true,
    select: { id: true },
  });
  for (const { id } of kept) await enqueue(tx, "send-letter", { letterId: id });
}
