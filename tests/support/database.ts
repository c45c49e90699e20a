import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, vi } from "vitest";

const template = new URL(process.env["TEST_TEMPLATE_URL"] ?? "");

// A worker runs its test files one after the other in one process: they share its database and its folder.
const worker = globalThis as { database?: URL; asked?: boolean };

async function asAdmin(sql: string) {
  const admin = new URL(template);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function openDatabase(): Promise<URL> {
  const name = `test_${process.pid}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE maypole_template`);
  const clone = new URL(template);
  clone.pathname = `/${name}`;
  process.env["DATABASE_URL"] = clone.href;
  process.env["MAYPOLE_DATA_DIR"] = mkdtempSync(join(tmpdir(), "maypole-test-"));
  return clone;
}

worker.database ??= await openDatabase();

const { pool } = await import("@/lib/db");
const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);

// A worker that never asked the database pays for no cleaning.
pool.once("connect", () => (worker.asked = true));

beforeEach(async () => {
  complaints.mockClear();
  if (!worker.asked) return;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'jobs' AND tablename IN ('job', 'archive'))`,
  );
  await empty(rows.map(({ name }) => name));
});

/** As a replica the server runs no triggers: deleting a few rows is much quicker than truncating every table. */
async function empty(tables: string[]) {
  const deletions = tables.map((table) => `DELETE FROM ${table}`).join("; ");
  // What the last file left running may still hold a row: it ends, or one of the two is told to try again.
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect();
    try {
      return await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${deletions}; COMMIT`);
    } catch (problem) {
      await client.query("ROLLBACK");
      if (tries === 3) throw problem;
    } finally {
      client.release();
    }
  }
}

afterEach(() => {
  const said = complaints.mock.calls.map((words) => words.join(" "));
  if (said.length > 0) throw new Error(`console.error was called: ${said.join("\n")}`);
});
