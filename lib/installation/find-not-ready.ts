import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pool } from "@/lib/db";
import { queues } from "@/lib/jobs/queue";

type Part = "database" | "migrations" | "queue";

/** The parts that the service needs and that are not ready; none means that it can do its work. */
export async function findNotReady(): Promise<Part[]> {
  if (!(await answers("SELECT 1"))) return ["database"];
  const [migrated, queued] = await Promise.all([isMigrated(), hasQueues()]);
  return [...(migrated ? [] : (["migrations"] as const)), ...(queued ? [] : (["queue"] as const))];
}

async function isMigrated(): Promise<boolean> {
  const folders = await readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true });
  const newest = folders
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .at(-1);
  return answers(
    "SELECT 1 FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL AND rolled_back_at IS NULL",
    [newest],
  );
}

const hasQueues = () =>
  answers("SELECT 1 FROM jobs.queue WHERE name = ANY($1) HAVING count(*) = cardinality($1)", [Object.keys(queues)]);

/** Whether a question gets a row; a database or a table that is not there is an answer too. */
async function answers(sql: string, values: unknown[] = []): Promise<boolean> {
  try {
    const { rowCount } = await pool.query(sql, values);
    return rowCount === 1;
  } catch {
    return false;
  }
}
