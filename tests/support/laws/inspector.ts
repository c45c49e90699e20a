import pg from "pg";
import { pool } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { invariants } from "@/lib/invariants/find-broken";

/** What starts from all activities, not from the things of a project; asked of everything in the end. */
const ofTheWholeRecord = ["the chain of activities is whole", "nothing was recorded before it happened"];

const ours = Prisma.raw(`current_setting('laws.project')::uuid`);
const needs = Prisma.sql`SELECT n.id FROM "Need" n WHERE n."projectId" = ${ours}`;
const pledges = Prisma.sql`SELECT g.id FROM "Pledge" g WHERE g."needId" IN (${needs})`;
const matches = Prisma.sql`SELECT m.id FROM "Match" m WHERE m."needId" IN (${needs})`;

/** The tables that invariants read, and which of their rows belong to one project. */
const belonging = {
  Project: Prisma.sql`id = ${ours}`,
  Need: Prisma.sql`"projectId" = ${ours}`,
  NeedLine: Prisma.sql`"needId" IN (${needs})`,
  Pledge: Prisma.sql`"needId" IN (${needs})`,
  Match: Prisma.sql`"needId" IN (${needs})`,
  Introduction: Prisma.sql`"needId" IN (${needs})`,
  Share: Prisma.sql`"pledgeId" IN (${pledges})`,
  Delivery: Prisma.sql`"matchId" IN (${matches})`,
  Deal: Prisma.sql`"matchId" IN (${matches})`,
  Credit: Prisma.sql`"deliveryId" IN (SELECT d.id FROM "Delivery" d WHERE d."matchId" IN (${matches}))`,
  Offer: Prisma.sql`id IN (SELECT g."offerId" FROM "Pledge" g WHERE g."needId" IN (${needs}))`,
};

/** Lets whoever inspects see the rows of one project only; the service itself, which owns the tables, sees all as before. */
export async function openToInspection(): Promise<void> {
  const role = `DO $$ BEGIN CREATE ROLE inspector; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;
  const rows = Object.entries(belonging).map(
    ([table, condition]) =>
      `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY; DROP POLICY IF EXISTS ours ON "${table}"; CREATE POLICY ours ON "${table}" TO inspector USING (${condition.text})`,
  );
  await pool.query([role, ...rows, `GRANT SELECT ON ALL TABLES IN SCHEMA public TO inspector`].join("; "));
}

/** Looks at one project with the invariants that `maypole verify` runs, all in one statement. */
export async function anInspector(connectionString: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`SET ROLE inspector`);
  const laws = invariants.filter(({ name }) => !ofTheWholeRecord.includes(name));
  const each = laws.map(
    ({ name, breaking }) => Prisma.sql`SELECT ${name}::text AS law, id::text FROM (${breaking}) broken`,
  );
  const { text, values } = Prisma.join(each, " UNION ALL ");
  return {
    /** The laws that a project breaks, each with the ids of what breaks it. */
    async brokenIn(projectId: string): Promise<string[]> {
      await client.query({ name: "about", text: `SELECT set_config('laws.project', $1, false)`, values: [projectId] });
      const { rows } = await client.query<{ law: string; id: string }>({ name: "laws", text, values });
      return rows.map(({ law, id }) => `${law} (${id})`);
    },
    close: () => client.end(),
  };
}
