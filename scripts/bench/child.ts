import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts a server of the benchmark in a process of its own; it sends its address when it serves. */
export async function startServer(file: string, environment: Record<string, string>, words: readonly string[] = []) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), words, {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`${file} ended before it served`);
  });
  const [address] = (await Promise.race([once(child, "message"), ended])) as [unknown];
  ended.catch(() => undefined);
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.disconnect();
    await once(child, "exit");
  };
  return { address: String(address), stop };
}

/** Runs a program of the benchmark to its end, with more for Node to heed, and gives what it sent. */
export async function ask<Answer>(
  file: string,
  environment: Record<string, string>,
  flags: readonly string[] = [],
): Promise<Answer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ["--import", "tsx", ...flags],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, "exit");
  let answer: Answer | undefined;
  child.on("message", (message) => {
    answer = message as Answer;
  });
  await ended;
  if (answer === undefined) throw new Error(`${file} gave no answer`);
  return answer;
}
