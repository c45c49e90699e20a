import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/{lib,guards,scripts,laws}/**/*.test.ts"],
    globalSetup: "tests/support/template.ts",
    setupFiles: ["tests/support/database.ts"],
    // A zone that is not ours, so that a forgotten one fails here and not in March.
    env: {
      TZ: "Asia/Kathmandu",
      NEXTAUTH_SECRET: "a secret for tests only",
      MAYPOLE_DEMO: "false",
      LOG_LEVEL: "silent",
    },
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
