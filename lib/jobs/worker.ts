import type PgBoss from "pg-boss";
import { systemIn } from "@/lib/auth/actor";
import { log } from "@/lib/http/log";
import { keepTimetable } from "@/lib/timetable/keep-timetable";
import { askAfterArrival } from "./ask-after-arrival";
import { deleteFile } from "./delete-file";
import { bossOverPool, installQueues, type JobName, type Jobs, queues } from "./queue";
import { sendLetter } from "./send-letter";
import { sendDigest } from "./send-digest";
import { startDigests } from "./start-digests";
import { tellPeople } from "./tell-people";
import { tellWatchers } from "./tell-watchers";

type Handlers = { [Name in JobName]: (data: Jobs[Name]) => Promise<void> };
const handlers: Handlers = {
  "tell-people": async (data) => {
    await tellPeople(data);
    await tellWatchers(data);
    await askAfterArrival(data);
  },
  "send-letter": (data) => sendLetter(data),
  "delete-file": (data) => deleteFile(data),
  "start-digests": () => startDigests(),
  "send-digest": (data) => sendDigest(data),
  "keep-timetable": async () => {
    await keepTimetable(systemIn(null));
  },
};

/** Works on every queue in this process until it is stopped; `stop` waits for what is under way. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const boss = bossOverPool();
  boss.on("error", (error) => {
    log.error({ err: error }, "jobs");
  });
  await installQueues(boss);
  // Asked every hour, so that a server that was off on Monday morning catches up; who has had theirs is left alone.
  await boss.schedule("start-digests", "0 * * * *", {}, { tz: "Europe/London" });
  await boss.schedule("keep-timetable", "10 * * * *", {}, { tz: "Europe/London" });
  for (const name of Object.keys(queues) as JobName[]) await workOn(boss, name, handlers[name]);
  // What came due while no server was on is done at once, and not up to an hour later.
  await boss.send("keep-timetable", {}, queues["keep-timetable"]);
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 15_000 }) };
}

async function workOn<Name extends JobName>(boss: PgBoss, name: Name, handle: Handlers[Name]): Promise<void> {
  // A batch is fetched at once, and each of its jobs ends by itself: one that fails holds up no other.
  await boss.work<Jobs[Name]>(name, { pollingIntervalSeconds: 1, batchSize: 25 }, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await handle(data);
        await boss.complete(name, id);
      } catch (error) {
        log.error({ job: name, id, err: error }, "a job failed, and will be tried again");
        await boss.fail(name, id, { message: error instanceof Error ? error.name : "unknown" });
      }
    }
  });
}
