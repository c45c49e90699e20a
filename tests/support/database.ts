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

const { closeDatabase, pool } = await import("@/lib/db");
const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeEach(async () => {
  complaints.mockClear();
  const { rows } = await pool.query<{ tables: string }>(
    `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS tables FROM pg_tables
     WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'jobs' AND tablename IN ('job', 'archive'))`,
  );
  await pool.query(`TRUNCATE ${rows[0]?.tables ?? ""} CASCADE`);
});

afterEach(() => {
  const said = complaints.mock.calls.map((words) => words.join(" "));
  if (said.length > 0) throw new Error(`console.error was called: ${said.join("\n")}`);
});

afterAll(async () => {
  await closeDatabase();
  await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});
