import { systemIn } from "@/lib/auth/actor";
import { closeDatabase, db, pool } from "@/lib/db";
import { installQueues } from "@/lib/jobs/queue";
import { createProgramme } from "@/lib/programmes/create-programme";
import { takeInRounds, type Measure, type Taken } from "./rounds";
import { startWorkers } from "./workers";

/** How many processes accept at once, and how many pledges a second they accepted, beside the same conditional update as bare SQL on the same tables. */
export type Accepted = { workers: number; taken: Taken[] };

const WORKERS = 4;
const ROUNDS = 5;
const WARM_UP = 1;
const PLEDGES = { maypole: 160, bare: 800 };

const { id: programmeId } = await createProgramme(systemIn(null), {
  slug: "accepting",
  name: "Bench",
  area: "Nowhere",
});
const boss = await installQueues();
await boss.stop({ graceful: false });
const [team = "", community = "", supplier = ""] = await organisations();
const workers = {
  maypole: await startWorkers("./accept-worker.ts", WORKERS, ["maypole", team, programmeId]),
  bare: await startWorkers("./accept-worker.ts", WORKERS, ["bare", team, programmeId]),
};
const taken = await takeInRounds(
  [
    await accepting("accepted, one hot need", "maypole", 1),
    await accepting("bare update, one hot need", "bare", 1),
    await accepting("accepted, a thousand needs", "maypole", 1_000),
    await accepting("bare update, a thousand needs", "bare", 1_000),
  ],
  ROUNDS,
  WARM_UP,
);
for (const each of Object.values(workers)) await each.stop();
const accepted: Accepted = { workers: WORKERS, taken };
process.send?.(accepted);
if (!process.send) console.table(taken);
await closeDatabase();
if (process.send) process.disconnect();

async function organisations(): Promise<string[]> {
  const ids: string[] = [];
  for (const kind of ["procurement", "community", "supplier"] as const) {
    const participations = { create: { programmeId, status: "approved", decidedAt: new Date() } } as const;
    ids.push((await db.organisation.create({ data: { kind, name: kind, slug: kind, participations } })).id);
  }
  return ids;
}

/** A measure that accepts some of its own pledges in each round, which wait for an answer on so many needs in turn, each in a project of its own. */
async function accepting(name: string, how: keyof typeof workers, needs: number): Promise<Measure> {
  const each = PLEDGES[how];
  const { rows } = await pool.query<{ id: string }>(
    `WITH projects AS (
      INSERT INTO "Project" (id, "programmeId", "organisationId", status, slug, title, summary, "listedAt")
      SELECT gen_random_uuid(), $1, $2, 'listed', $3 || i, 'Project ' || i, 'Beds', now() FROM generate_series(1, $4::int) i RETURNING id),
    needs AS (
      INSERT INTO "Need" (id, "projectId", position, type, description, quantity, unit)
      SELECT gen_random_uuid(), id, 1, 'goods', 'Beds', 1000000, 'bed' FROM projects RETURNING id),
    numbered AS (SELECT id, row_number() OVER () AS i FROM needs)
    INSERT INTO "Pledge" (id, "needId", "supplierId", quantity)
    SELECT gen_random_uuid(), n.id, $5, 1 FROM generate_series(1, $6::int) g JOIN numbered n ON n.i = 1 + g % $4::int RETURNING id`,
    [programmeId, community, `${how}-${needs}-`, needs, supplier, each * (ROUNDS + WARM_UP)],
  );
  const waiting = rows.map(({ id }) => id);
  const take = async () => {
    const ids = waiting.splice(0, each);
    const began = performance.now();
    await workers[how].work(ids);
    return each / ((performance.now() - began) / 1_000);
  };
  return { name, take };
}
