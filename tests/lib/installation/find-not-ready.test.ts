import { expect, test } from "vitest";
import { pool } from "@/lib/db";
import { findNotReady } from "@/lib/installation/find-not-ready";

test("with its migrations and queues there, everything is ready", async () => {
  expect(await findNotReady()).toEqual([]);
});

test("a migration that has not been applied and a missing queue are named", async () => {
  const { rows } = await pool.query<{ id: string }>(
    "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING id",
  );
  await pool.query("ALTER TABLE jobs.queue RENAME TO queue_away");
  expect(await findNotReady()).toEqual(["migrations", "queue"]);
  await pool.query("ALTER TABLE jobs.queue_away RENAME TO queue");
  await pool.query("UPDATE _prisma_migrations SET finished_at = now() WHERE id = $1", [rows[0]?.id]);
  expect(await findNotReady()).toEqual([]);
});
