import { expect, test } from "vitest";
import { record } from "@/lib/activity/record";
import { db, pool, transaction } from "@/lib/db";
import { aProject, theSystem } from "@/tests/support/factories";

const happened = async (project: { id: string; programmeId: string }, fail = false) => {
  const system = await theSystem();
  await transaction(async (tx) => {
    await record(tx, system, "project.listed", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: {},
    });
    if (fail) throw new Error("the process died here");
  });
};
const jobs = async () =>
  Number((await pool.query<{ n: string }>("SELECT count(*) AS n FROM jobs.job WHERE name = 'tell-people'")).rows[0]?.n);

test("an activity and the job that tells people are kept together", async () => {
  const project = await aProject();
  await happened(project);
  expect([await db.activity.count(), await jobs()]).toEqual([1, 1]);
});

test("a crash between the change and its end keeps neither", async () => {
  const project = await aProject();
  await expect(happened(project, true)).rejects.toThrow("the process died here");
  expect([await db.activity.count(), await jobs()]).toEqual([0, 0]);
});

test("activities cannot be changed or deleted", async () => {
  const project = await aProject();
  await happened(project);
  await expect(pool.query(`UPDATE "Activity" SET reason = 'another'`)).rejects.toThrow("append-only");
  await expect(pool.query(`DELETE FROM "Activity"`)).rejects.toThrow("append-only");
});

test("each activity's hash covers the one before it, also when many are written at once", async () => {
  const project = await aProject();
  await Promise.all(Array.from({ length: 12 }, () => happened(project)));
  const { rows } = await pool.query<{ whole: boolean }>(
    `SELECT hash = activity_hash(coalesce(lag(hash) OVER (ORDER BY seq), ''), a) AS whole FROM "Activity" a ORDER BY seq`,
  );
  expect(rows).toEqual(Array.from({ length: 12 }, () => ({ whole: true })));
});

test("a row that was changed behind the service's back breaks the chain", async () => {
  const project = await aProject();
  await happened(project);
  await happened(project);
  await pool.query(`ALTER TABLE "Activity" DISABLE TRIGGER "Activity_kept"`);
  await pool.query(`UPDATE "Activity" SET details = '{"forged":true}' WHERE seq = (SELECT min(seq) FROM "Activity")`);
  await pool.query(`ALTER TABLE "Activity" ENABLE TRIGGER "Activity_kept"`);
  const { rows } = await pool.query(
    `SELECT 1 FROM (SELECT hash, activity_hash(coalesce(lag(hash) OVER (ORDER BY seq), ''), a) AS made FROM "Activity" a) x WHERE hash <> made`,
  );
  expect(rows).toHaveLength(1);
});
