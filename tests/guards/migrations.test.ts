import { expect, test } from "vitest";
import { diffMigrations } from "@/scripts/database/migrations";

test("the migrations and the schema agree", async () => {
  expect(await diffMigrations(process.env["DATABASE_URL"] ?? "")).toBe("");
});
