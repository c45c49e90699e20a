import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./tests/support/chromium";

const port = Number(process.env["JOURNEYS_PORT"] ?? 3999);
// Each worker of the runner loads this file again: the first one decides.
const data = (process.env["JOURNEYS_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "maypole-journeys-")));

const walks = "walk-*.spec.ts";

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  // They share one demonstration programme, as people do. The stories change it, one after the other; the walks only look,
  // and take the other worker too when the stories are over.
  workers: 2,
  projects: [
    { name: "stories", testMatch: "*.spec.ts", testIgnore: walks, workers: 1 },
    { name: "walks", testMatch: walks, workers: 2 },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node --import tsx scripts/start.ts",
    url: `http://localhost:${port}/api/ready`,
    env: {
      MAYPOLE_DATA_DIR: data,
      PORT: String(port),
      DATABASE_URL: "",
      MAYPOLE_DEMO: "",
      SMTP_URL: "",
      TZ: "Asia/Kathmandu",
    },
    timeout: 600_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
