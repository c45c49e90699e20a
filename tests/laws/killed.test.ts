import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { ask, db } from "@/lib/db";
import { findBroken } from "@/lib/invariants/find-broken";
import { bossOverPool } from "@/lib/jobs/queue";
import { tellPeople } from "@/lib/jobs/tell-people";
import { anActor, aNeed, aProject, runnerOf } from "@/tests/support/factories";
import { aLetterBox } from "@/tests/support/killed/letter-box";
import { acknowledgedIn, type Plan } from "@/tests/support/killed/plans";
import { aDataDirectory, end, endOf, environment, startProgram } from "@/tests/support/run-program";

const PROCESSES = 5;
const PLANS = 10;
const KILLS = 2;

/** Ten needs of twelve beds, which is fewer than will be pledged, and what each process is to do. */
async function tenNeeds(): Promise<Plan[][]> {
  const project = await aProject();
  const community = await runnerOf(project);
  const suppliers = await Promise.all(Array.from({ length: 4 }, () => anActor("supplier")));
  const needs = await Promise.all(Array.from({ length: 10 }, () => aNeed({ projectId: project.id, quantity: 12 })));
  const key = () => randomUUID();
  const plan = (index: number): Plan => ({
    ...{ needId: needs[index % 10]!.id, quantity: String(1 + (index % 3)), community },
    ...{ supplier: suppliers[index % 4]!, keys: { make: key(), accept: key(), record: key(), confirm: key() } },
  });
  return Array.from({ length: PROCESSES }, (_, process) =>
    Array.from({ length: PLANS }, (_, index) => plan(process * PLANS + index)),
  );
}

/** Runs a program, killing it some times at a random moment after it is ready, and starting it again; gives the one that may live. */
async function runAndKill(words: string[], variables: Record<string, string>, kills: number) {
  for (let kill = 0; ; kill += 1) {
    const child = startProgram(words, { ...environment(), ...variables });
    const ended = endOf(child);
    await Promise.race([once(child.stdout, "data"), ended]);
    if (kill === kills) return { child, ended };
    await Promise.race([pause(Math.random() * 900), ended]);
    if (child.exitCode === null) await end(child, "SIGKILL");
  }
}

const sendLetters = "tests/support/killed/send-letters.ts";
const sorted = (ids: string[]) => ids.toSorted();
const ids = (rows: { id: string }[]) => sorted(rows.map(({ id }) => id));

/** What stands between each letter and its reader, and each activity and its letters: jobs that have yet to be done, those of the dead among them. */
const toDo = () =>
  ask<{ id: string; state: string }>`
    SELECT coalesce(data ->> 'letterId', data ->> 'activityId') AS id, state::text FROM jobs.job
    WHERE name IN ('tell-people', 'send-letter') AND state <> 'completed'`;

/** The quarter of an hour passes after which the jobs of the dead are taken up again. */
async function letAQuarterOfAnHourPass() {
  await db.$executeRaw`UPDATE jobs.job SET started_on = started_on - interval '1 hour' WHERE state = 'active'`;
  await bossOverPool().expire();
  await db.$executeRaw`UPDATE jobs.job SET start_after = now() WHERE state = 'retry'`;
}

async function untilNothingIsToDo() {
  for (const started = Date.now(); ;) {
    const jobs = await toDo();
    if (jobs.length === 0) return;
    if (Date.now() - started > 240_000) throw new Error(`Still to do: ${JSON.stringify(jobs)}`);
    await pause(100);
  }
}

test(
  "fifty workers who are killed and start again lose nothing, do nothing twice, and each letter goes out",
  { timeout: 900_000 },
  async () => {
    const directory = await aDataDirectory();
    const box = await aLetterBox();
    const plans = await tenNeeds();
    const files = plans.map((_, index) => join(directory, `acknowledged-${index}`));
    await Promise.all(plans.map((each, index) => writeFile(join(directory, `plans-${index}`), JSON.stringify(each))));
    const mail = { SMTP_URL: box.url };
    const posts = Promise.all([1, 2].map(() => runAndKill([sendLetters], mail, KILLS)));
    const workers = plans.map((_, index) =>
      runAndKill(
        ["tests/support/killed/carry-out-plans.ts", join(directory, `plans-${index}`), files[index]!],
        {},
        KILLS,
      ),
    );
    for (const { ended } of await Promise.all(workers))
      expect((await ended).code === 0 ? "" : (await ended).said).toBe("");

    // Everything that was acknowledged is there, once, and nothing else is.
    const acknowledged = new Map(files.flatMap((file) => [...acknowledgedIn(file)]));
    const done = (step: keyof Plan["keys"]) =>
      sorted(plans.flat().flatMap(({ keys }) => acknowledged.get(keys[step]) ?? []));
    expect(ids(await db.pledge.findMany())).toEqual(done("make"));
    expect(ids(await db.match.findMany())).toEqual(done("accept"));
    expect(ids(await db.delivery.findMany())).toEqual(done("record"));
    expect(ids(await db.delivery.findMany({ where: { status: "confirmed" } }))).toEqual(done("confirm"));
    expect(done("confirm").length).toBeGreaterThan(20);
    expect((await findBroken(db)).map(({ name }) => name)).toEqual([
      "every listing was recorded once, when it happened",
    ]);

    // Each letter is sent, or a job is there that tries again; so is each activity that has yet to be told of.
    for (const { child } of await posts) await end(child, "SIGKILL");
    const waiting = new Set((await toDo()).filter(({ state }) => state !== "failed").map(({ id }) => id));
    for (const { id, status } of await db.letter.findMany())
      expect(status === "sent" ? box.taken.includes(id) : status === "queued" && waiting.has(id)).toBe(true);

    await letAQuarterOfAnHourPass();
    const { child } = await runAndKill([sendLetters], mail, 0);
    await untilNothingIsToDo();
    await end(child, "SIGKILL");
    const letters = await db.letter.findMany();
    expect(new Set(letters.map(({ status }) => status))).toEqual(new Set(["sent"]));
    expect(sorted([...new Set(box.taken)])).toEqual(ids(letters));
    // Only who died between the mail server's yes and noting it sends a letter again, under the same Message-ID.
    expect(box.taken.length - letters.length).toBeLessThanOrEqual(2 * (KILLS + 1));
    const activities = await db.activity.findMany({ select: { id: true } });
    for (const { id: activityId } of activities) await tellPeople({ activityId });
    expect(await db.letter.count()).toBe(letters.length);
    await box.close();
  },
);
