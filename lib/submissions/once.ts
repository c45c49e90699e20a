import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { transaction, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

const submission = z.object({ submission: z.uuid().optional() });

/**
 * Runs the work in a transaction, once for each submission key in the input: a second press, or a retry after a crash,
 * gets the first one's result. Without a key it simply runs. Results are plain JSON objects.
 */
export function once<Result extends Prisma.InputJsonObject>(
  actor: Actor,
  input: unknown,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { submission: key } = read(submission, input);
  if (!key) return transaction(work);
  return transaction(async (tx) => {
    // Two presses at once: the second waits here until the first has committed or rolled back.
    const first = await tx.$executeRaw`
      INSERT INTO "Submission" (key, "userId") VALUES (${key}::uuid, ${actor.userId}::uuid) ON CONFLICT (key) DO NOTHING`;
    if (first === 0) return (await earlierResult(tx, actor, key)) as Result;
    const result = await work(tx);
    await tx.submission.update({ where: { key }, data: { result } });
    return result;
  });
}

async function earlierResult(tx: Tx, actor: Actor, key: string): Promise<Prisma.JsonValue> {
  const earlier = await tx.submission.findUniqueOrThrow({ where: { key } });
  if (earlier.userId !== actor.userId)
    throw new Refusal("conflict", "This form was already sent. Open it again to start afresh.");
  return earlier.result;
}
