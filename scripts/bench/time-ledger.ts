import { type Actor, systemIn, visitorTo } from "@/lib/auth/actor";
import { closeDatabase, db, pool } from "@/lib/db";
import { deliveriesTable } from "@/lib/exports/deliveries";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { createProgramme } from "@/lib/programmes/create-programme";
import { takeInRounds, type Taken } from "./rounds";

/** What the ledger of a supplier with many deliveries costs in milliseconds, beside the plainest page of 20 rows. */
export type LedgerTimes = { deliveries: number; taken: Taken[] };

const DELIVERIES = 10_000;
const COMMITMENTS = 40;

const { id: programmeId } = await createProgramme(systemIn(null), { slug: "ledger", name: "Bench", area: "Nowhere" });
const supplierId = await fill();
const supplier: Actor = { ...visitorTo(programmeId), organisationId: supplierId, role: "supplier", approved: true };
const team: Actor = { ...systemIn(programmeId), role: "procurement" };
const { id: contractId } = await db.contract.findFirstOrThrow({ where: { programmeId } });
const timed = (name: string, work: () => Promise<unknown>) => ({
  name,
  take: async () => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  },
});
const taken = await takeInRounds(
  [
    timed("a supplier's ledger", () => loadLedger(supplier, {})),
    timed("one contract's ledger", () => loadLedger(team, { contractId })),
    timed("a supplier's ledger, last year's", () => loadLedger(supplier, {}, { "as-at": "2025-12-31" })),
    timed("its first 1,000 deliveries, as exported", async () => {
      for await (const batch of deliveriesTable(supplier).batches) if (batch.length > 0) return;
    }),
    timed("20 rows by primary key", () =>
      pool.query({ name: "plainest", text: `SELECT * FROM "Delivery" ORDER BY id LIMIT 20` }),
    ),
  ],
  15,
  5,
);
const times: LedgerTimes = { deliveries: DELIVERIES, taken };
process.send?.(times);
if (!process.send) console.table(taken);
await closeDatabase();
if (process.send) process.disconnect();

/** A supplier with five contracts and what it brought towards their commitments: each delivery of a match of its own, all but some confirmed and counted. */
async function fill(): Promise<string> {
  const participations = { create: { programmeId, status: "approved", decidedAt: new Date() } } as const;
  const made = { kind: "supplier", name: "Northgate", slug: "northgate", participations } as const;
  const { id } = await db.organisation.create({ data: made });
  const group = { kind: "community", name: "Lantern", slug: "lantern", participations } as const;
  const { id: organisationId } = await db.organisation.create({ data: group });
  await pool.query(
    `WITH contracts AS (
      INSERT INTO "Contract" (id, "programmeId", "supplierId", reference, title, "supplierName", "valuePence", "createdAt")
      SELECT gen_random_uuid(), $1, $2, 'C-' || i, 'Contract ' || i, 'Northgate', 100000000, '2024-01-01' FROM generate_series(1, 5) i RETURNING id),
    commitments AS (
      INSERT INTO "Commitment" (id, "contractId", position, title, unit, quantity, "dueOn", "createdAt")
      SELECT gen_random_uuid(), id, i, 'Beds', 'bed', 5000, '2026-12-31', '2024-01-01' FROM contracts, generate_series(1, $3::int / 5) i RETURNING id),
    promises AS (SELECT id, row_number() OVER () AS i FROM commitments),
    projects AS (
      INSERT INTO "Project" (id, "programmeId", "organisationId", status, slug, title, summary, "listedAt")
      SELECT gen_random_uuid(), $1, $4, 'listed', 'project-' || i, 'Project ' || i, 'Beds', '2024-01-01' FROM generate_series(1, 1000) i RETURNING id),
    needs AS (
      INSERT INTO "Need" (id, "projectId", position, type, description, quantity, unit)
      SELECT gen_random_uuid(), id, 1, 'goods', 'Beds', 1000000, 'bed' FROM projects RETURNING id),
    numbered AS (SELECT id, row_number() OVER () AS i FROM needs),
    each AS (
      SELECT gen_random_uuid() AS pledge, gen_random_uuid() AS match, gen_random_uuid() AS delivery, n.id AS need, t.id AS promise, g,
        timestamptz '2024-02-01' + g * interval '2 hours' AS at
      FROM generate_series(1, $5::int) g JOIN numbered n ON n.i = 1 + g % 1000 JOIN promises t ON t.i = 1 + g % $3::int),
    pledges AS (
      INSERT INTO "Pledge" (id, "needId", "supplierId", status, quantity, "offeredAt", "decidedAt", "commitmentId", "commitmentQuantity")
      SELECT pledge, need, $2, 'accepted', 20, at, at, promise, 20 FROM each),
    matches AS (
      INSERT INTO "Match" (id, "pledgeId", "needId", "supplierId", status, quantity, "agreedAt")
      SELECT match, pledge, need, $2, 'delivering', 20, at FROM each),
    deliveries AS (
      INSERT INTO "Delivery" (id, "matchId", status, quantity, "confirmedQuantity", "deliveredOn", "decidedAt")
      SELECT delivery, match, CASE WHEN g % 10 = 0 THEN 'recorded' ELSE 'confirmed' END::"DeliveryStatus", 20, CASE WHEN g % 10 > 0 THEN 20 END, at,
        CASE WHEN g % 10 > 0 THEN at END FROM each)
    INSERT INTO "Credit" (id, "commitmentId", "deliveryId", status, "deliveredQuantity", quantity, "proposedAt", "decidedAt", "agreedAt")
    SELECT gen_random_uuid(), promise, delivery, 'agreed', 20, 20, at, at, at FROM each WHERE g % 10 > 0`,
    [programmeId, id, COMMITMENTS, organisationId, DELIVERIES],
  );
  await pool.query(`VACUUM ANALYZE`);
  return id;
}
