import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
import { openSchemaEngine } from "./schema-engine";
import { Sentence } from "./sentence";

const prisma = resolve(import.meta.dirname, "../../prisma");
const everything = { externalTables: [], externalEnums: [] };
const lock = "maypole migrations";

export const migrationsDirectory = join(prisma, "migrations");

async function listMigrations(directory: string) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = names.sort().map(async (name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: await readFile(join(directory, name, "migration.sql"), "utf8") },
    },
  }));
  return {
    baseDir: directory,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}

/** A few connections for the engine. They close in their own time: a database dropped meanwhile is no one's error. */
function enginePool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 3 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Brings a database up to date and returns the names of the migrations applied; two processes at once take turns. */
export async function applyMigrations(url: string, directory = migrationsDirectory): Promise<string[]> {
  const pool = enginePool(url);
  const turn = new pg.Client({ connectionString: url });
  try {
    await turn.connect().catch((error: unknown) => {
      const { host } = new URL(url);
      const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      throw new Sentence(`The database at ${host} cannot be opened${why}: check DATABASE_URL and that it is running.`);
    });
    await turn.query("SELECT pg_advisory_lock(hashtext($1))", [lock]);
    const { engine, explain } = await openSchemaEngine(pool);
    const migrationsList = await listMigrations(directory);
    if (migrationsList.migrationDirectories.length === 0) return [];
    const applied = await engine.applyMigrations({ migrationsList, filters: everything }).catch((error: unknown) => {
      throw new Sentence(`The database could not be brought up to date: ${explain(error)}`);
    });
    return applied.appliedMigrationNames;
  } finally {
    await turn.end();
    await pool.end();
  }
}

/** Runs work on an empty database of its own, which is dropped afterwards. */
async function withScratchDatabase<Result>(url: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const name = `scratch_${randomUUID().replaceAll("-", "")}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    return await work(scratch.href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

/** The SQL that leads from the migrations to the schema, "" when they agree; `url` is any database of the server. */
export async function diffMigrations(
  url: string,
  directory = migrationsDirectory,
  schema = join(prisma, "schema.prisma"),
): Promise<string> {
  const content = await readFile(schema, "utf8");
  const migrations = await listMigrations(directory);
  return withScratchDatabase(url, async (scratch) => {
    const pool = enginePool(scratch);
    try {
      const { engine, explain } = await openSchemaEngine(pool, [schema, content]);
      const difference = await engine
        .diff({
          from: migrations.migrationDirectories.length > 0 ? { tag: "migrations", ...migrations } : { tag: "empty" },
          to: { tag: "schemaDatamodel", files: [{ path: schema, content }] },
          script: true,
          exitCode: true,
          filters: everything,
        })
        .catch((error: unknown) => {
          throw new Sentence(`The migrations and the schema could not be compared: ${explain(error)}`);
        });
      return difference.exitCode === 0 ? "" : (difference.stdout ?? "");
    } finally {
      await pool.end();
    }
  });
}
