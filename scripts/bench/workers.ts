import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a worker is told to do, each thing once. */
export type Work = { ids: string[] };

/** Starts so many processes of a program that says when it is ready; work is dealt out among them, and done when all have said so. */
export async function startWorkers(file: string, many: number, words: readonly string[]) {
  const start = async () => {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), words, { execArgv: ["--import", "tsx"] });
    await answerOf(child, file);
    return child;
  };
  const workers = await Promise.all(Array.from({ length: many }, start));
  const work = async (ids: readonly string[]) => {
    await Promise.all(
      workers.map(async (child, turn) => {
        const dealt: Work = { ids: ids.filter((_, index) => index % many === turn) };
        child.send(dealt);
        await answerOf(child, file);
      }),
    );
  };
  const stop = async () => {
    await Promise.all(
      workers.map(async (child) => {
        if (child.exitCode !== null) return;
        child.disconnect();
        await once(child, "exit");
      }),
    );
  };
  return { work, stop };
}

async function answerOf(child: ChildProcess, file: string): Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  try {
    await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(() => {
        throw new Error(`${file} ended before it was done`);
      }),
    ]);
  } finally {
    stopping.abort();
  }
}
