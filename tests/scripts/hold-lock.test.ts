import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLock, releaseLock, takeLock, thisProcess, whileHolding } from "@/scripts/database/hold-lock";
import { aDataDirectory, end, startProgram } from "@/tests/support/run-program";

async function aLock(): Promise<string> {
  return join(await aDataDirectory(), "a.lock");
}

test("a lock is taken once, tells who holds it, and is free again when given back", async () => {
  const lock = await aLock();
  expect(await takeLock(lock, "http://localhost:4120")).toBeUndefined();
  expect(await takeLock(lock)).toEqual({ ...thisProcess(), note: "http://localhost:4120" });
  await releaseLock(lock);
  expect(await takeLock(lock)).toBeUndefined();
});

test("a lock of a process that ended is taken over", async () => {
  const lock = await aLock();
  const child = startProgram(["--eval", "setTimeout(() => {}, 60_000)"]);
  await end(child, "SIGKILL");
  await writeFile(lock, JSON.stringify({ pid: child.pid, started: "1" }));
  expect(await takeLock(lock)).toBeUndefined();
});

test("a lock whose process number now belongs to another process is taken over", async () => {
  const lock = await aLock();
  await writeFile(lock, JSON.stringify({ pid: process.ppid, started: "another time" }));
  expect(await takeLock(lock)).toBeUndefined();
  expect((await readLock(lock))?.pid).toBe(process.pid);
});

test("a damaged lock is taken over", async () => {
  const lock = await aLock();
  await writeFile(lock, "{");
  expect(await takeLock(lock)).toBeUndefined();
});

test("work under a stale lock is done by one at a time", async () => {
  const lock = await aLock();
  await writeFile(lock, JSON.stringify({ pid: process.ppid, started: "another time" }));
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => whileHolding(lock, work)));
  expect(most).toBe(1);
});
