import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

/** Runs `maypole <words>` to its end: whether it succeeded, its seconds and the most memory it took, in bytes. */
export async function runVerb(words: readonly string[], environment: Record<string, string>, peakFile: string) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--import", "./scripts/bench/tell-peak.ts", "scripts/maypole.ts", ...words],
    {
      env: { ...process.env, ...environment, BENCH_PEAK_FILE: peakFile },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const [code] = (await once(child, "close")) as [number | null];
  const peak = Number(await readFile(peakFile, "utf8").catch(() => NaN));
  return { succeeded: code === 0, said, seconds: (performance.now() - began) / 1_000, peak };
}
