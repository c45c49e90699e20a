import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rm, stat, unlink, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/** A process, told apart from a later one that was given the same number. */
const process_ = z.object({ pid: z.number().int().positive(), started: z.string() });
const record = process_.extend({ note: z.string().optional() });

export type LockRecord = z.infer<typeof record>;

/** When a process began, in the kernel's ticks; "" where the kernel does not say. */
function startOf(pid: number): string {
  try {
    // The second field is the program's name in brackets and may hold spaces; the start is the 22nd of all.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return fields[0] === "Z" ? "dead" : (fields[19] ?? "");
  } catch {
    return "";
  }
}

/** This process, as written into locks. */
export function thisProcess(): LockRecord {
  return { pid: process.pid, started: startOf(process.pid) };
}

/** Whether the process that wrote a lock still runs. */
export function isRunning({ pid, started }: LockRecord): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return startOf(pid) === started;
}

/** Reads what a lock file says; undefined when there is none or it is damaged. */
export async function readLock(path: string): Promise<LockRecord | undefined> {
  try {
    return record.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

async function place(path: string, content: LockRecord): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes a dead process's lock; only one process at a time may do so, lest it remove its neighbour's new one. */
async function clearStale(path: string): Promise<void> {
  const broom = `${path}.broom`;
  const held = await stat(broom).catch(() => undefined);
  if (held && Date.now() - held.mtimeMs > 10_000) await rm(broom, { force: true });
  if (!(await place(broom, thisProcess()))) return;
  try {
    const holder = await readLock(path);
    if (!holder || !isRunning(holder)) await rm(path, { force: true });
  } finally {
    await unlink(broom);
  }
}

/** Takes a lock, over a dead holder's if need be; returns the living holder when there is one. */
export async function takeLock(path: string, note?: string): Promise<LockRecord | undefined> {
  const mine = { ...thisProcess(), ...(note === undefined ? {} : { note }) };
  for (;;) {
    if (await place(path, mine)) return undefined;
    const holder = await readLock(path);
    if (holder && isRunning(holder)) return holder;
    await clearStale(path);
    await wait(20);
  }
}

/** Gives a lock back, if it is still this process's. */
export async function releaseLock(path: string): Promise<void> {
  const holder = await readLock(path);
  if (holder?.pid === process.pid) await rm(path, { force: true });
}

/** Runs work while holding a lock, waiting as long as another living process holds it. */
export async function whileHolding<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  while (await takeLock(path)) await wait(50);
  try {
    return await work();
  } finally {
    await releaseLock(path);
  }
}
