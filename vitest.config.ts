import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/{lib,guards,scripts}/**/*.test.ts"],
    globalSetup: "tests/support/template.ts",
    setupFiles: ["tests/support/database.ts"],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
