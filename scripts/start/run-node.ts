import { spawn } from "node:child_process";

/** Runs Node on a program that prints for itself, to its end; returns its exit code, and ends it when told to stop. */
export function runNode(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
      signal,
    });
    child.on("error", reject);
    child.on("close", resolve);
  });
}
