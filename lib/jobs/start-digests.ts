import { now } from "@/lib/clock";
import { ask, transaction } from "@/lib/db";
import { weekUpTo } from "@/lib/telling/week";
import { enqueue } from "./queue";

const MANY = 500;

/** Queues a digest for each person who is told weekly, or for whom letters were gathered, and has not been told up to the latest Monday at 8:00 in London. */
export async function startDigests(): Promise<void> {
  const until = weekUpTo(now());
  for (let last = "00000000-0000-0000-0000-000000000000"; ;) {
    const due = await ask<{ userId: string }>`
      SELECT "userId" FROM (
        SELECT "userId" FROM "SavedSearch" WHERE telling = 'weekly' AND "toldUpTo" < ${until}
        UNION SELECT "userId" FROM "Follow" WHERE telling = 'weekly' AND "toldUpTo" < ${until}
        UNION SELECT "userId" FROM "Letter" WHERE status = 'gathered' AND "sentAt" IS NULL AND "createdAt" <= ${until} AND "userId" IS NOT NULL) due
      WHERE "userId" > ${last}::uuid ORDER BY "userId" LIMIT ${MANY}`;
    await transaction(async (tx) => {
      for (const { userId } of due) await enqueue(tx, "send-digest", { userId, until: until.toISOString() });
    });
    if (due.length < MANY) return;
    last = due.at(-1)?.userId ?? last;
  }
}
