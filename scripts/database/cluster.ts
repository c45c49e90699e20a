import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { findPostgres, type PostgresPrograms } from "./postgres-binaries";
import { Sentence } from "./sentence";
import { giveTo, runAs, serverAccount, type ServerAccount } from "./server-account";

const keys = z.object({ port: z.number().int(), password: z.string().min(1) });
type Keys = z.infer<typeof keys>;

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  timezone: "UTC",
  log_timezone: "UTC",
  // Everything fits into memory here, and pages ask several things at once: no question should sort on disk, or take both cores.
  random_page_cost: "1.1",
  work_mem: "16MB",
  max_parallel_workers_per_gather: "0",
  jit: "off",
};
const largestLog = 10_000_000;

/** The embedded PostgreSQL of one data directory: what initialises, starts, finds and stops it. */
export interface Cluster {
  readonly folder: string;
  readonly keysFile: string;
  readonly programs: PostgresPrograms;
  readonly account: ServerAccount;
  /** Further words for the server, such as `-c fsync=off` for tests. */
  readonly options: string;
}

/** Prepares a data directory (absolute path) and finds the programs and the account that serve it. */
export async function cluster(directory: string, options = ""): Promise<Cluster> {
  const root = process.getuid?.() === 0;
  await mkdir(directory, { recursive: true, mode: root ? 0o711 : 0o700 });
  const programs = await findPostgres();
  const account = await serverAccount([programs.postgres, directory]);
  const folder = join(directory, "postgres");
  return { folder, keysFile: join(directory, "postgres.json"), programs, account, options };
}

/** The address of a database in this cluster for the owner, who may do everything. */
export function clusterUrl({ port, password }: Keys, database: string): string {
  return `postgresql://maypole:${password}@127.0.0.1:${port}/${database}`;
}

async function saveKeys(place: Cluster, changed: Keys): Promise<void> {
  const draft = `${place.keysFile}.new`;
  await writeFile(draft, JSON.stringify(changed), { mode: 0o600 });
  await rename(draft, place.keysFile);
}

async function loadKeys(place: Cluster): Promise<Keys> {
  try {
    return keys.parse(JSON.parse(await readFile(place.keysFile, "utf8")));
  } catch {
    throw new Sentence(
      `The database in ${place.folder} cannot be opened without ${place.keysFile}: put that file back, or move both away to begin again.`,
    );
  }
}

/** Whether a program could listen on a port now. */
export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = 55_000 + (randomBytes(2).readUInt16BE() % 1_000);
    if (await isFree(port)) return port;
  }
  throw new Sentence("No port from 55000 to 55999 is free for the embedded database.");
}

/** Initialises the cluster beside its place and moves it there whole, so that an interrupted first start leaves none. */
async function initialise(place: Cluster): Promise<void> {
  const draft = `${place.folder}.new`;
  const passwordFile = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  const made = { port: await freePort(), password: randomBytes(24).toString("hex") };
  await saveKeys(place, made);
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, made.password, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  await Promise.all([giveTo(place.account, passwordFile), giveTo(place.account, draft)]);
  try {
    const { code, output } = await runAs(place.account, place.programs.initdb, [
      `--pgdata=${draft}`,
      "--username=maypole",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--encoding=UTF8",
      // Whoever gives up the care for disks (tests) need not wait for them here either.
      ...(place.options.includes("fsync=off") ? ["--no-sync"] : []),
      ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
    ]);
    if (code !== 0) throw new Sentence(`The embedded database could not be made: ${output.split("\n").at(-1) ?? ""}`);
    await rename(draft, place.folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function answers(place: Cluster, known: Keys): Promise<boolean> {
  const client = new pg.Client({ connectionString: clusterUrl(known, "postgres"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder");
    return rows[0]?.folder === place.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the process named in postmaster.pid is a PostgreSQL of this folder, and not a stranger with its number. */
async function hasPostmaster(place: Cluster): Promise<boolean> {
  const file = join(place.folder, "postmaster.pid");
  const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform !== "linux") {
    return (await runAs(place.account, place.programs.pg_ctl, ["status", "-D", place.folder])).code === 0;
  }
  const words = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
  if (words.includes(place.folder)) return true;
  await rm(file, { force: true });
  return false;
}

async function shortenLog(log: string): Promise<void> {
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size > largestLog) await truncate(log);
}

async function launch(place: Cluster, port: number): Promise<string> {
  const log = join(place.folder, "server.log");
  await shortenLog(log);
  const words = ["-D", place.folder, "-l", log, "-w", "-t", "60", "-o", `-p ${port} ${place.options}`, "start"];
  const { code } = await runAs(place.account, place.programs.pg_ctl, words);
  if (code === 0) return "";
  const lines = (await readFile(log, "utf8").catch(() => "")).trim().split("\n");
  return lines.findLast((line) => /FATAL|ERROR|PANIC|HINT/.test(line)) ?? "no reason given";
}

/** Makes sure that the cluster exists and answers, adopting a server that already runs; call it under the lock. */
export async function ensureRunning(place: Cluster): Promise<Keys> {
  if (!existsSync(join(place.folder, "PG_VERSION"))) await initialise(place);
  const known = await loadKeys(place);
  await chmod(place.keysFile, 0o600);
  const deadline = Date.now() + 60_000;
  let reason = "it does not answer";
  while (Date.now() < deadline) {
    if (await answers(place, known)) return known;
    if (!(await hasPostmaster(place))) {
      const port = (await isFree(known.port)) ? known.port : await freePort();
      reason = await launch(place, port);
      if (port !== known.port) {
        known.port = port;
        await saveKeys(place, known);
      }
      // After `kill -9` the old server's children may live on for a moment and hold its memory.
      if (reason !== "" && !reason.includes("shared memory")) break;
    }
    await wait(200);
  }
  throw new Sentence(`The embedded database in ${place.folder} does not start: ${reason}`);
}

/** Stops the cluster's server, letting go of open connections. */
export async function stopCluster(place: Cluster): Promise<void> {
  if (!(await hasPostmaster(place))) return;
  const words = ["-D", place.folder, "-m", "fast", "-w", "-t", "60", "stop"];
  await runAs(place.account, place.programs.pg_ctl, words);
}
