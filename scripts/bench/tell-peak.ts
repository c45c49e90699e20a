import { writeFileSync } from "node:fs";

// Loaded before a program, to say how much memory it took at most, in bytes.
process.once("exit", () => {
  writeFileSync(process.env["BENCH_PEAK_FILE"] ?? "/dev/null", String(process.resourceUsage().maxRSS * 1_024));
});
