import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { transaction, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

const submission = z.object({ submission: z.uuid().optional() });

/**
 * Runs the work in a transaction, once for each submission key and the answers sent with it: a second press, or a retry
 * after a crash, gets the first one's result. A form that somebody went back to and changed is a new one, though
 * the browser kept its key. Without a key it simply runs. Results are plain JSON objects.
 */
export function once<Result extends Prisma.InputJsonObject>(
  actor: Actor,
  input: unknown,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { submission: sent } = read(submission, input);
  if (!sent) return transaction(work);
  const key = keyOf(input);
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

/** A UUID (of version 8) that stands for everything in a form, its submission key included. */
function keyOf(input: unknown): string {
  const digest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(12, 15)}-8${digest.slice(15, 18)}-${digest.slice(18, 30)}`;
}

async function earlierResult(tx: Tx, actor: Actor, key: string): Promise<Prisma.JsonValue> {
  const earlier = await tx.submission.findUniqueOrThrow({ where: { key } });
  if (earlier.userId !== actor.userId)
    throw new Refusal("conflict", "This form was already sent. Open it again to start afresh.");
  return earlier.result;
}
