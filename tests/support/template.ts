import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "@/scripts/database/embedded-server";
import { applyMigrations } from "@/scripts/database/migrations";

const fast = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";

/** Starts PostgreSQL for the whole run and prepares the database that every test file gets a clone of. */
export default async function setup() {
  const directory = await mkdtemp(join(tmpdir(), "maypole-tests-"));
  const { url, close } = await openEmbedded(directory, fast, "maypole_template");
  process.env["TEST_TEMPLATE_URL"] = url;
  await applyMigrations(url);
  await installQueuesIn(url);
  return async () => {
    await close();
    await rm(directory, { recursive: true, force: true });
  };
}

async function installQueuesIn(url: string) {
  process.env["DATABASE_URL"] = url;
  const { installQueues } = await import("@/lib/jobs/queue");
  const { closeDatabase } = await import("@/lib/db");
  const boss = await installQueues();
  await boss.stop({ graceful: false });
  await closeDatabase();
}
