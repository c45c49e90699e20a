import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { env } from "@/lib/env";
import { applyMigrations, diffMigrations } from "@/scripts/database/migrations";

const url = env.DATABASE_URL ?? "";
const folder = await mkdtemp(join(tmpdir(), "maypole-migrations-"));
const schema = join(folder, "schema.prisma");

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function emptyDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await client.end();
  const empty = new URL(url);
  empty.pathname = `/${name}`;
  return empty.href;
}

test("the migrations and the schema agree", async () => {
  expect(await diffMigrations(url)).toBe("");
});

test("a migrated database has nothing left to apply", async () => {
  expect(await applyMigrations(url)).toEqual([]);
});

test("a difference is told as SQL, two processes at once apply it once, and what fails says why", async () => {
  await writeFile(schema, 'datasource db {\n  provider = "postgresql"\n}\nmodel Ribbon {\n  id Int @id\n}\n');
  const sql = await diffMigrations(url, folder, schema);
  expect(sql).toContain('CREATE TABLE "Ribbon"');

  await write("20250101000000_ribbon", sql);
  const empty = await emptyDatabase("migrations_trial");
  const applied = await Promise.all([applyMigrations(empty, folder), applyMigrations(empty, folder)]);
  expect(applied.flat()).toEqual(["20250101000000_ribbon"]);
  expect(await diffMigrations(url, folder, schema)).toBe("");

  await write("20250102000000_wrong", "ALTER TABLE nothing ADD COLUMN colour text;");
  await expect(applyMigrations(empty, folder)).rejects.toThrow(
    'The database could not be brought up to date: relation "nothing" does not exist',
  );
});
