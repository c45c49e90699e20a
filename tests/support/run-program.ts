import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const directories: string[] = [];

/** A new data directory of its own, removed after the file's tests. */
export async function aDataDirectory(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "maypole-data-"));
  directories.push(made);
  return made;
}

afterAll(async () => {
  for (const made of directories) await rm(made, { recursive: true, force: true });
});

/** What a program needs of this test's environment to work on its database. */
export const environment = (): Record<string, string> =>
  Object.fromEntries(
    ["DATABASE_URL", "MAYPOLE_DATA_DIR", "NEXTAUTH_SECRET", "MAYPOLE_DEMO", "LOG_LEVEL", "TZ"].map((name) => [
      name,
      process.env[name] ?? "",
    ]),
  );

/** Starts a TypeScript program as a person would, with nothing in its environment but what is given. */
export function startProgram(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env["PATH"] ?? "", NODE_ENV: "test" as const, ...environment };
  return spawn(process.execPath, ["--import", "tsx", ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits for a program's end; gives its exit code and all that it said. */
export function endOf(child: ReturnType<typeof startProgram>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("close", (code) => {
      resolve({ code, said: said.trim() });
    });
  });
}

/** Starts a program that holds the embedded database of a directory, and waits until it does. */
export async function holdDatabase(directory: string): Promise<{ child: ChildProcess; url: string }> {
  const child = startProgram(["tests/support/hold-database.ts", directory]);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
    child.stderr.on("data", (chunk: Buffer) => {
      reject(new Error(chunk.toString()));
    });
  });
  return { child, url };
}

/** Sends a signal and waits until the process has gone. */
export function end(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.kill(signal);
  });
}

/** The process that serves a directory's database, or undefined when none says that it does. */
export async function postmasterOf(directory: string): Promise<number | undefined> {
  const file = await readFile(join(directory, "postgres/postmaster.pid"), "utf8").catch(() => "");
  return file === "" ? undefined : Number(file.split("\n")[0]);
}
