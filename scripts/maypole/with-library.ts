import { readdir } from "node:fs/promises";
import pg from "pg";
import { withDatabase } from "../database/embedded-server";
import { applyMigrations, migrationsDirectory } from "../database/migrations";

/**
 * Runs work that uses lib/ on a migrated database, and leaves things as they were: a server that this started is stopped.
 * Load lib/ inside the work only, because it connects to what the environment says when it is loaded.
 */
export async function withLibrary<Result>(work: () => Promise<Result>): Promise<Result> {
  return withDatabase(async (url) => {
    if (!(await isMigrated(url))) await applyMigrations(url);
    process.env["DATABASE_URL"] = url;
    const { closeDatabase } = await import("@/lib/db");
    try {
      return await work();
    } finally {
      await closeDatabase();
    }
  });
}

/** Asked first, because the engine that applies migrations takes a second and memory to start. */
async function isMigrated(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
    const applied = new Set(rows.map(({ name }) => name));
    const entries = await readdir(migrationsDirectory, { withFileTypes: true });
    return entries.every((entry) => !entry.isDirectory() || applied.has(entry.name));
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42P01") return false;
    throw error;
  } finally {
    await client.end();
  }
}
