import { expect, test } from "vitest";
import { db, type Tx, transaction } from "@/lib/db";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { findBroken, invariants } from "@/lib/invariants/find-broken";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { listProject } from "@/lib/projects/list-project";
import { submitProject } from "@/lib/projects/submit-project";
import { anAnsweredDraft } from "@/tests/support/drafts";
import { anActor } from "@/tests/support/factories";

/** A project with 30 beds and £2,970; 12 beds are agreed and 8 of them confirmed, 10 sets of bedding come instead of money, £300 is paid. */
async function aProjectUnderway() {
  const community = await anActor("community");
  const supplier = await anActor("supplier");
  const procurement = await anActor("procurement");
  const projectId = await anAnsweredDraft(community);
  await submitProject(community, { projectId });
  await listProject(procurement, { projectId });
  const [beds, money] = await db.need.findMany({ include: { lines: true }, orderBy: { position: "asc" } });
  const agreed = async (needId: string, what: string, quantity: string) => {
    const { id: pledgeId } = await makePledge(supplier, { needId, what, quantity });
    return (await acceptPledge(community, { pledgeId })).matchId;
  };
  const arrived = (matchId: string, quantity: string) =>
    recordDelivery(community, { matchId, quantity, deliveredOn: "2026-01-03", payer: "Alder", payee: "Lantern" });
  await arrived(await agreed(beds!.id, "need", "12"), "8");
  await agreed(money!.id, money!.lines[0]!.id, "10");
  await arrived(await agreed(money!.id, "need", "£300"), "£300");
}

const aPromiseInAContract = [
  `INSERT INTO "Contract" (id, "programmeId", "supplierId", reference, title, "supplierName")
    SELECT gen_random_uuid(), p."programmeId", m."supplierId", 'C-1', 'Catering', 'Alder'
    FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" LIMIT 1`,
  `INSERT INTO "Commitment" (id, "contractId", position, title, unit, quantity, "dueOn")
    SELECT gen_random_uuid(), id, 1, 'Volunteering', 'hours', 500, '2026-12-31' FROM "Contract"`,
];

const happened = (name: string, subjectId: string) =>
  `INSERT INTO "Activity" (id, name, role, "subjectId", details) VALUES (gen_random_uuid(), '${name}', 'supplier', '${subjectId}', '{}')`;

// Each a way in which a bug, a restored backup or a hand in the database could break one; nothing holds it back here.
const breakages: Record<string, string[]> = {
  "no need is matched beyond its quantity": [`UPDATE "Match" SET quantity = 31 WHERE quantity = 12`],
  "each need’s matched quantity is the sum of its live matches": [`UPDATE "Need" SET "matchedQuantity" = 0`],
  "each project’s count of needs, and the cash that they ask for, are those of its needs": [
    `UPDATE "Project" SET "cashPence" = "cashPence" + 1`,
  ],
  "no line of a cash need is promised beyond its quantity": [`UPDATE "NeedLine" SET quantity = 9`],
  "what money would buy costs no more than the need asks for": [`UPDATE "NeedLine" SET "amountPence" = 297001`],
  "a project has a listing day exactly when it has been listed": [`UPDATE "Project" SET status = 'submitted'`],
  "every listing was recorded once, when it happened": [`DELETE FROM "Activity" WHERE name = 'project.listed'`],
  "a project is sent before it is listed, and listed before it ends": [
    `UPDATE "Project" SET "listedAt" = "submittedAt" - interval '1 day'`,
  ],
  "a project that was begun again from another comes after the other ended": [
    `UPDATE "Project" SET "relistedFromId" = id`,
  ],
  "going through what changed of each listed project leads to what figures count of it": [
    `INSERT INTO "Activity" (id, name, role, "subjectId", details)
      SELECT gen_random_uuid(), 'project.changed', 'community', id, '{"stood": {"needs": 1}, "stands": {"needs": 1}}' FROM "Project"`,
  ],
  "every pledge’s state was recorded": [`UPDATE "Pledge" SET status = 'declined'`],
  "a pledge has a match exactly when it was accepted, and the match is no more than the pledge": [
    `UPDATE "Pledge" SET quantity = 11 WHERE quantity = 12`,
  ],
  "a match that was agreed here was agreed after its project was listed": [
    `UPDATE "Match" SET "agreedAt" = "agreedAt" - interval '1 day'`,
  ],
  "a project that was ended here left no pledge without an answer": [
    `UPDATE "Project" SET status = 'closed', "endedAt" = now()`,
    `UPDATE "Pledge" SET status = 'offered', "decidedAt" = NULL`,
  ],
  "suppliers give, and community organisations and brokers run projects": [`UPDATE "Organisation" SET kind = 'broker'`],
  "what an ended match keeps of its need came, or is in dispute": [
    `UPDATE "Match" SET status = 'completed', "endedAt" = now() WHERE quantity = 12`,
  ],
  "what came before its match ended did not go back to the need": [
    `UPDATE "Match" SET status = 'completed', "endedAt" = now(), "returnedQuantity" = 5 WHERE quantity = 12`,
  ],
  "no more of an offer is promised than there is, unless some came after all": [
    `INSERT INTO "Offer" (id, "programmeId", "supplierId", type, description, quantity, unit)
      SELECT gen_random_uuid(), p."programmeId", (SELECT "supplierId" FROM "Match" LIMIT 1), 'goods', 'Beds', 11, 'bed' FROM "Project" p`,
    `UPDATE "Pledge" SET "offerId" = (SELECT id FROM "Offer") WHERE quantity = 12`,
  ],
  "only what has ended gives its quantity back": [`UPDATE "Match" SET "returnedQuantity" = 1`],
  "a completed match has something that was confirmed, or had until that was taken back": [`DELETE FROM "Delivery"`],
  "no more is confirmed than was agreed, unless a note says why": [`UPDATE "Delivery" SET "confirmedQuantity" = 40000`],
  "money that arrived has its payer and its payee": [`UPDATE "Delivery" SET payer = NULL`],
  "the chain of activities is whole": [`UPDATE "Activity" SET reason = 'another' WHERE name = 'pledge.made'`],
  "suppliers’ shares are no more than their pledge, nor what is attributed to them than its match": [
    `INSERT INTO "Share" (id, "pledgeId", "supplierId", quantity)
      SELECT gen_random_uuid(), id, "supplierId", quantity + 1 FROM "Pledge" WHERE "lineQuantity" IS NULL`,
  ],
  "the parts of a shared pledge add up to it while it is open, and what is attributed of its match to what was agreed":
    [
      `INSERT INTO "Share" (id, "pledgeId", "supplierId", quantity, "agreedQuantity")
      SELECT gen_random_uuid(), id, "supplierId", quantity, quantity - 1 FROM "Pledge" WHERE "lineQuantity" IS NULL`,
    ],
  "a story has a consent, and belongs to the project of its match; what was taken back holds nothing any more": [
    `INSERT INTO "Story" (id, "projectId", "matchId", thanks) SELECT gen_random_uuid(), gen_random_uuid(), id, 'Thank you' FROM "Match" LIMIT 1`,
  ],
  "every file that is kept is a project’s, a delivery’s or a story’s that stands": [
    `INSERT INTO "File" (id, "organisationId", kind, name, type, bytes)
      SELECT gen_random_uuid(), id, 'document', 'note', 'application/pdf', 1 FROM "Organisation" LIMIT 1`,
  ],
  "no more counts towards commitments than was confirmed": [
    ...aPromiseInAContract,
    `INSERT INTO "Credit" (id, "commitmentId", "deliveryId", "deliveredQuantity", quantity)
      SELECT gen_random_uuid(), k.id, d.id, d."confirmedQuantity" + 1, 1 FROM "Commitment" k, "Delivery" d`,
  ],
  "a delivery counts only towards a contract of the supplier that brought it": [
    ...aPromiseInAContract,
    `UPDATE "Contract" SET "supplierId" = (SELECT id FROM "Organisation" WHERE kind = 'community' LIMIT 1)`,
    `INSERT INTO "Credit" (id, "commitmentId", "deliveryId", "deliveredQuantity", quantity)
      SELECT gen_random_uuid(), k.id, d.id, 1, 1 FROM "Commitment" k, "Delivery" d`,
  ],
  "going through what happened again leads each project to where it stands": [`UPDATE "Project" SET status = 'draft'`],
  "going through what happened again leads each pledge to where it stands": [`UPDATE "Pledge" SET status = 'expired'`],
  "going through what happened again leads each match to what was agreed": [
    `UPDATE "Match" SET quantity = 11 WHERE quantity = 12`,
  ],
  "going through what happened again leads each match to where it stands": [
    `UPDATE "Match" SET status = 'agreed' WHERE quantity = 12`,
  ],
  "going through what happened again leads each share to where it stands": [
    `INSERT INTO "Share" (id, "pledgeId", "supplierId", quantity)
      SELECT '00000000-0000-4000-8000-000000000001', id, (SELECT id FROM "Organisation" WHERE kind = 'community' LIMIT 1), 1
      FROM "Pledge" LIMIT 1`,
    happened("share.declined", "00000000-0000-4000-8000-000000000001"),
  ],
  "going through what happened again leads each thing that counts towards a commitment to where it stands": [
    ...aPromiseInAContract,
    `INSERT INTO "Credit" (id, "commitmentId", "deliveryId", "deliveredQuantity", quantity)
      SELECT '00000000-0000-4000-8000-000000000002', k.id, d.id, 1, 1 FROM "Commitment" k, "Delivery" d LIMIT 1`,
    happened("credit.agreed", "00000000-0000-4000-8000-000000000002"),
  ],
  "going through what happened again leads each contract to whose it is": [
    ...aPromiseInAContract,
    `INSERT INTO "Activity" (id, name, role, "subjectId", details)
      SELECT gen_random_uuid(), 'contract.changed', 'procurement', id, jsonb_build_object('stood', jsonb_build_object('supplierId', "supplierId")) FROM "Contract"`,
  ],
  "going through what happened again leads each introduction to where it stands": [
    `INSERT INTO "Introduction" (id, "needId", "supplierId", "offerId", quantity)
      SELECT '00000000-0000-4000-8000-000000000003', "needId", "supplierId", gen_random_uuid(), 1 FROM "Match" LIMIT 1`,
    happened("introduction.withdrawn", "00000000-0000-4000-8000-000000000003"),
  ],
  "going through what happened again leads each match to what it gave back": [
    `UPDATE "Match" SET status = 'cancelled', "returnedQuantity" = 1, "endedAt" = now()`,
    `INSERT INTO "Activity" (id, name, role, "subjectId", details)
      SELECT gen_random_uuid(), 'match.completed', 'community', id, '{"returnedQuantity": 0}' FROM "Match"`,
  ],
  "going through what happened again leads each delivery to where it stands": [
    `UPDATE "Delivery" SET status = 'disputed', "confirmedQuantity" = NULL`,
  ],
  "going through what happened again leads each delivery to what was confirmed": [
    `UPDATE "Delivery" SET "confirmedQuantity" = 1`,
  ],
  "nothing was recorded before it happened": [`UPDATE "Activity" SET at = now() + interval '1 hour'`],
};

const checks = [
  ["Need", "Need_matched_check"],
  ["Project", "Project_listed_check"],
  ["Project", "Project_relisted_check"],
  ["Match", "Match_reason_check"],
];

/** The names of what is broken once these statements have run with nothing to hold them; all of it is taken back. */
async function brokenBy(statements: string[]): Promise<string[]> {
  let names: string[] = [];
  const undone = new Error("undone");
  const work = async (tx: Tx) => {
    for (const [table, check] of checks)
      await tx.$executeRawUnsafe(`ALTER TABLE "${table}" DROP CONSTRAINT "${check}"`);
    await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`);
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    names = (await findBroken(tx)).map(({ name }) => name);
    throw undone;
  };
  await transaction(work).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return names;
}

test("what the use cases leave behind breaks no invariant, and each invariant finds what breaks it", async () => {
  await aProjectUnderway();
  expect(await findBroken(db)).toEqual([]);
  expect(Object.keys(breakages).sort()).toEqual(invariants.map(({ name }) => name).sort());
  for (const [name, statements] of Object.entries(breakages)) expect(await brokenBy(statements)).toContain(name);
}, 120_000);
