import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import pg from "pg";
import { cluster, clusterUrl, ensureRunning, stopCluster, type Cluster } from "./cluster";
import { isRunning, readLock, thisProcess, whileHolding } from "./hold-lock";

/** A database that this process may use until it closes it. */
export interface OpenDatabase {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Leaves the database; the last living process to leave stops the server. */
async function leave(place: Cluster, users: string, mine: string): Promise<void> {
  await rm(join(users, mine), { force: true });
  for (const name of await readdir(users)) {
    const user = await readLock(join(users, name));
    if (user && isRunning(user)) return;
    await rm(join(users, name), { force: true });
  }
  await stopCluster(place);
}

/**
 * Opens the embedded database of a data directory, starting its server unless one runs already.
 * Every process that uses the server leaves its mark, and the last one out stops it.
 */
export async function openEmbedded(directory: string, options = "", name = "maypole"): Promise<OpenDatabase> {
  const place = await cluster(resolve(directory), options);
  const lock = join(resolve(directory), "postgres.lock");
  const users = join(resolve(directory), "postgres.users");
  const mine = randomUUID();
  await mkdir(users, { recursive: true, mode: 0o700 });
  const url = await whileHolding(lock, async () => {
    const keys = await ensureRunning(place);
    await writeFile(join(users, mine), JSON.stringify(thisProcess()), { mode: 0o600 });
    await createDatabase(clusterUrl(keys, "postgres"), name);
    return clusterUrl(keys, name);
  });
  let closed: Promise<void> | undefined;
  return { url, close: () => (closed ??= whileHolding(lock, () => leave(place, users, mine))) };
}

/** Reads a `.env` file, if there is one; what the environment already says goes first. */
export function readDotEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/**
 * Opens the database that the environment asks for: DATABASE_URL's, which is left alone, or the embedded one.
 * From then on the environment names it, so `@/lib/env` and all that stands on it may be loaded only afterwards.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  readDotEnv();
  const url = process.env["DATABASE_URL"];
  if (url) return { url, close: () => Promise.resolve() };
  const opened = await openEmbedded(process.env["MAYPOLE_DATA_DIR"] || ".data");
  process.env["DATABASE_URL"] = opened.url;
  process.env["MAYPOLE_DEMO"] ||= "true";
  return opened;
}

/** Runs work on the database and leaves things as it found them, also when the work fails. */
export async function withDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const { url, close } = await openDatabase();
  try {
    return await work(url);
  } finally {
    await close();
  }
}
