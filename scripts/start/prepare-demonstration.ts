import pg from "pg";
import { applyMigrations } from "../database/migrations";
import { Sentence } from "../database/sentence";
import { runNode } from "./run-node";

async function ask<Row extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const sql of statements) rows = (await client.query<Row>(sql)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

function neighbour(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function fill(url: string, signal: AbortSignal): Promise<void> {
  console.log("Making the demonstration programme …");
  const words = ["--import", "tsx", "scripts/demonstration.ts"];
  const code = await runNode(words, { DATABASE_URL: url, MAYPOLE_DEMO: "true" }, signal);
  if (code !== 0) throw new Sentence("The demonstration programme could not be made: what is printed above says why.");
}

/**
 * Fills an empty database with the demonstration programme. In the embedded server (`apart`) that happens in a database
 * of its own, which takes the empty one's place when it is whole, so that an interrupted start leaves nothing half made.
 */
export async function prepareDemonstration(url: string, apart: boolean, signal: AbortSignal): Promise<void> {
  const [found] = await ask<{ some: boolean }>(url, 'SELECT EXISTS (SELECT FROM "Programme") AS some');
  if (found?.some) return;
  if (!apart) {
    await fill(url, signal);
    return;
  }
  const admin = neighbour(url, "postgres");
  const name = new URL(url).pathname.slice(1);
  const draft = `${name}_draft`;
  await ask(admin, `DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`, `CREATE DATABASE ${draft}`);
  await applyMigrations(neighbour(url, draft));
  await fill(neighbour(url, draft), signal);
  await ask(admin, `DROP DATABASE ${name} WITH (FORCE)`, `ALTER DATABASE ${draft} RENAME TO ${name}`);
}
