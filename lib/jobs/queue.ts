import PgBoss from "pg-boss";
import type { Tx } from "@/lib/db";
import { pool } from "@/lib/db";

/** Every kind of job and what it carries. Delivery is at least once, so each handler is idempotent. */
export type Jobs = {
  "tell-people": { activityId: string };
  "send-letter": { letterId: string };
  "delete-file": { fileId: string };
  /** Once an hour: queues a digest for each person whose week is over. */
  "start-digests": Record<string, never>;
  "send-digest": { userId: string; until: string };
  /** Once an hour: carries out what the programmes' timetables say is due. */
  "keep-timetable": Record<string, never>;
};
export type JobName = keyof Jobs;

/** How each queue is kept: tried again with growing pauses, then left in the failed state for a person to see. */
export const queues: Record<JobName, { retryLimit: number; retryDelay: number; retryBackoff: boolean }> = {
  "tell-people": { retryLimit: 10, retryDelay: 5, retryBackoff: true },
  "send-letter": { retryLimit: 10, retryDelay: 30, retryBackoff: true },
  "delete-file": { retryLimit: 10, retryDelay: 30, retryBackoff: true },
  "start-digests": { retryLimit: 2, retryDelay: 30, retryBackoff: true },
  "send-digest": { retryLimit: 10, retryDelay: 30, retryBackoff: true },
  "keep-timetable": { retryLimit: 2, retryDelay: 30, retryBackoff: true },
};

/** pg-boss over the one pool. Start it to work on jobs; sending needs no start. */
export function bossOverPool(): PgBoss {
  return new PgBoss({
    db: { executeSql: (text: string, values: unknown[]) => pool.query(text, values) },
    schema: "jobs",
  });
}

const sender = bossOverPool();

/** Puts a job in the queue within the open transaction: it exists once that commits, and never did if it does not. It is done at once, or after so many seconds. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, data: Jobs[Name], after = 0): Promise<void> {
  await sender.send(name, data, {
    ...queues[name],
    startAfter: after,
    db: {
      executeSql: async (text: string, values: unknown[]) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }),
    },
  });
}

/** Makes the queues' tables and every queue, where they are not there yet; the boss it gives is started and can be put to work. */
export async function installQueues(boss: PgBoss = bossOverPool()): Promise<PgBoss> {
  await boss.start();
  for (const name of Object.keys(queues) as JobName[]) await boss.createQueue(name, { name, ...queues[name] });
  return boss;
}
