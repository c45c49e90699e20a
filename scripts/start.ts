import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "./database/embedded-server";
import { releaseLock, takeLock } from "./database/hold-lock";
import { applyMigrations } from "./database/migrations";
import { asSentence, Sentence } from "./database/sentence";
import { buildIfNeeded } from "./start/build";
import { keepSecret } from "./start/keep-secret";
import { prepareDemonstration } from "./start/prepare-demonstration";
import { readSettings, refuseTakenPort, type Settings } from "./start/read-settings";
import { stopOnSignals } from "./start/stop-on-signals";
import { welcome } from "./start/welcome";

const { stopping, onStop, started, unwind } = stopOnSignals();

async function standAlone({ directory, address }: Settings): Promise<void> {
  const lock = join(directory, "maypole.lock");
  await mkdir(directory, { recursive: true });
  const holder = await takeLock(lock, address);
  if (holder) {
    throw new Sentence(`Maypole is already running at ${holder.note ?? "another address"} (process ${holder.pid}).`);
  }
  onStop(() => releaseLock(lock));
}

/** Takes Maypole up step by step; each step says how it is taken down again, in the opposite order. */
async function start(): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  const { dev, embedded, demonstration, directory, host, port } = settings;
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (embedded) await standAlone(settings);
  await refuseTakenPort(settings);
  if (demonstration) {
    await mkdir(directory, { recursive: true });
    process.env["NEXTAUTH_SECRET"] ||= await keepSecret(directory);
    process.env["NEXTAUTH_URL"] ||= settings.address;
  }

  const { url, close } = await openDatabase();
  onStop(close);
  stopping.throwIfAborted();
  const applied = await applyMigrations(url);
  if (applied.length > 0) console.log(`The database is up to date (${applied.length} migrations applied).`);
  if (demonstration) await prepareDemonstration(url, embedded, stopping);
  stopping.throwIfAborted();
  if (!dev) await buildIfNeeded(stopping);

  const { closeDatabase } = await import("@/lib/db");
  onStop(closeDatabase);
  const { startWorker } = await import("@/lib/jobs/worker");
  const worker = await startWorker();
  onStop(() => worker.stop());
  stopping.throwIfAborted();
  const { startFrontDoor } = await import("@/lib/http/front-door");
  const door = await startFrontDoor({ port, host, dev });
  onStop(() => door.close());
  stopping.throwIfAborted();
  await welcome(settings);
  const { rememberProgrammes } = await import("@/lib/search/remember-programmes");
  // Without it the first search reads everything itself, so nothing is lost when it fails.
  void rememberProgrammes().catch(() => undefined);
}

try {
  await start();
  stopping.throwIfAborted();
  started();
} catch (error) {
  if (!stopping.aborted) console.error(asSentence(error));
  await unwind(stopping.aborted ? 0 : 1);
}
