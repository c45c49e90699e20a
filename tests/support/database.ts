import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeEach, vi } from "vitest";

const template = new URL(process.env["TEST_TEMPLATE_URL"] ?? "");
const name = `test_${process.pid}_${process.env["VITEST_POOL_ID"]}_${Date.now()}`;

async function asAdmin(sql: string) {
  const admin = new URL(template);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

await asAdmin(`CREATE DATABASE ${name} TEMPLATE maypole_template`);
const clone = new URL(template);
clone.pathname = `/${name}`;
process.env["DATABASE_URL"] = clone.href;
const files = mkdtempSync(join(tmpdir(), "maypole-test-"));
process.env["MAYPOLE_DATA_DIR"] = files;
process.env["NEXTAUTH_SECRET"] ??= "a secret that only tests know";

const { closeDatabase, pool } = await import("@/lib/db");
const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);

// A file that never asks the database pays for no cleaning.
let asked = false;
pool.on("connect", () => (asked = true));

beforeEach(async () => {
  complaints.mockClear();
  if (!asked) return;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'jobs' AND tablename IN ('job', 'archive'))`,
  );
  // As a replica the server runs no triggers: deleting a few rows is much quicker than truncating every table.
  const deletions = rows.map(({ name }) => `DELETE FROM ${name}`).join("; ");
  await pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${deletions}; COMMIT`);
});

afterEach(() => {
  const said = complaints.mock.calls.map((words) => words.join(" "));
  if (said.length > 0) throw new Error(`console.error was called: ${said.join("\n")}`);
});

afterAll(async () => {
  await closeDatabase();
  rmSync(files, { recursive: true, force: true });
  await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});
