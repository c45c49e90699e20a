import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { diffMigrations } from "@/scripts/database/migrations";

test("the migrations and the schema agree", async () => {
  expect(await diffMigrations(env.DATABASE_URL ?? "")).toBe("");
});
