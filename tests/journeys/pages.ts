import { lantern, type Listed, northgate, publicPages, sams } from "./public-pages";
import type { Person } from "./sign-in";

const draft = `SELECT p.id FROM "Project" p WHERE ${sams} AND p.status = 'draft' AND EXISTS (SELECT 1 FROM "Need" n WHERE n."projectId" = p.id AND n.type = 'cash') LIMIT 1`;
const ofDraft = (path: string): Listed => ({
  address: `/community/projects/*/${path}`,
  example: draft,
  opens: ["Sam"],
});
const listed = `SELECT p.id FROM "Project" p WHERE ${sams} AND p.status = 'listed' ORDER BY EXISTS (SELECT 1 FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" WHERE n."projectId" = p.id AND g.status = 'offered') LIMIT 1`;
const samsMatch = `SELECT m.id FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND m.status IN ('agreed', 'delivering') LIMIT 1`;
const samsPledge = `SELECT g.id FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} LIMIT 1`;
const devs = (table: "Pledge" | "Match") => `SELECT id FROM "${table}" WHERE "supplierId" = ${northgate} LIMIT 1`;
const devsOffer = `SELECT id FROM "Offer" WHERE "supplierId" = ${northgate} AND status = 'open' LIMIT 1`;
const devsContract = `SELECT id FROM "Contract" WHERE "supplierId" = ${northgate} LIMIT 1`;
const devsCommitment = `SELECT c.id || '/commitments/' || t.id FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId" WHERE c."supplierId" = ${northgate} AND t."endedAt" IS NULL LIMIT 1`;
const devsCountable = `SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" WHERE m."supplierId" = ${northgate} AND d.status = 'confirmed' AND NOT EXISTS (SELECT 1 FROM "Share" s WHERE s."pledgeId" = m."pledgeId") AND NOT EXISTS (SELECT 1 FROM "Credit" k WHERE k."deliveryId" = d.id) LIMIT 1`;
const openNeed = `SELECT n.id FROM "Need" n JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND p.status = 'listed' AND n."matchedQuantity" < n.quantity LIMIT 1`;
const anOwnFramework = `SELECT id FROM "Framework" WHERE "programmeId" IS NOT NULL LIMIT 1`;
const submitted = `SELECT id FROM "Project" WHERE status = 'submitted' LIMIT 1`;
const waiting = `SELECT "organisationId" FROM "Participation" WHERE status = 'submitted' LIMIT 1`;

/** Keyed by the page's file under app/. A page that is not here fails the guard. */
export const pages: Record<string, Listed> = {
  ...publicPages,
  "sign-in": { address: "/sign-in", opens: "anybody" },
  "sign-in/code": { address: "/sign-in/code", opens: "anybody" },
  "sign-in/link": { address: "/sign-in/link?token=none", opens: "anybody" },
  account: { address: "/account", opens: "signed in" },
  "account/searches/new": { address: "/account/searches/new?programme=bsol&words=beds", opens: "signed in" },
  "account/stop": { address: "/account/stop?token=none", opens: "anybody" },
  "account/agreed": { address: "/account/agreed?token=none", opens: "anybody" },
  "account/arrived": { address: "/account/arrived?token=none", opens: "anybody" },
  "account/register": { address: "/account/register", opens: "signed in" },
  "account/register/[id]": {
    address: "/account/register/*",
    example: `SELECT m."organisationId" FROM "Membership" m JOIN "Participation" t ON t."organisationId" = m."organisationId" WHERE t.status = 'returned' LIMIT 1`,
    opens: [],
  },
  "account/people/[id]": {
    address: "/account/people/*",
    example: `SELECT id FROM "Organisation" WHERE id = ${lantern}`,
    opens: ["Sam", "Priya"],
  },
  "account/invitation/[id]": {
    address: "/account/invitation/*",
    example: `SELECT id FROM "Invitation" LIMIT 1`,
    opens: [],
  },
  "account/claim/[id]": {
    address: "/account/claim/*",
    example: `SELECT v."organisationId" FROM "Vouching" v JOIN "Participation" t ON t."organisationId" = v."organisationId" WHERE t.status = 'approved' LIMIT 1`,
    opens: "signed in",
  },
  community: { address: "/community", opens: ["Sam", "Amina"] },
  "community/brokers": { address: "/community/brokers", opens: ["Sam", "Amina"] },
  "community/projects/new": { address: "/community/projects/new", opens: ["Sam", "Amina"] },
  "community/projects/[id]": { address: "/community/projects/*", example: listed, opens: ["Sam", "Priya"] },
  "community/projects/[id]/what": ofDraft("what"),
  "community/projects/[id]/children": ofDraft("children"),
  "community/projects/[id]/where": ofDraft("where"),
  "community/projects/[id]/drivers": ofDraft("drivers"),
  "community/projects/[id]/shaped": ofDraft("shaped"),
  "community/projects/[id]/needs": ofDraft("needs"),
  "community/projects/[id]/needs/new": ofDraft("needs/new?type=goods"),
  "community/projects/[id]/needs/[needId]": {
    address: "/community/projects/*",
    example: `SELECT n."projectId" || '/needs/' || n.id FROM "Need" n WHERE n."projectId" = (${draft}) LIMIT 1`,
    opens: ["Sam"],
  },
  "community/projects/[id]/money": ofDraft("money"),
  "community/projects/[id]/money/[needId]": {
    address: "/community/projects/*",
    example: `SELECT n."projectId" || '/money/' || n.id FROM "Need" n WHERE n."projectId" = (${draft}) AND n.type = 'cash' LIMIT 1`,
    opens: ["Sam"],
  },
  "community/projects/[id]/photographs": ofDraft("photographs"),
  "community/projects/[id]/photographs/[fileId]": {
    address: "/community/projects/*",
    example: `SELECT f."projectId" || '/photographs/' || f.id FROM "File" f JOIN "Project" p ON p.id = f."projectId" WHERE ${sams} AND f."removedAt" IS NULL ORDER BY f.position DESC LIMIT 1`,
    opens: ["Sam", "Priya"],
  },
  "community/projects/[id]/documents": ofDraft("documents"),
  "community/projects/[id]/check": ofDraft("check"),
  "community/projects/[id]/answers": {
    address: "/community/projects/*/answers",
    example: listed,
    opens: ["Sam", "Priya"],
  },
  "community/projects/[id]/close": { address: "/community/projects/*/close", example: listed, opens: ["Sam", "Priya"] },
  "community/projects/[id]/withdraw": {
    address: "/community/projects/*/withdraw",
    example: listed,
    opens: ["Sam", "Priya"],
  },
  "community/pledges/[id]": { address: "/community/pledges/*", example: samsPledge, opens: ["Sam", "Priya"] },
  "community/matches/[id]": { address: "/community/matches/*", example: samsMatch, opens: ["Sam", "Priya"] },
  "community/matches/[id]/record": {
    address: "/community/matches/*/record",
    example: samsMatch,
    opens: ["Sam", "Priya"],
  },
  "community/matches/[id]/story": {
    address: "/community/matches/*/story",
    example: `SELECT d."matchId" FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND d.status = 'confirmed' LIMIT 1`,
    opens: ["Sam", "Priya"],
  },
  "community/matches/[id]/finish": {
    address: "/community/matches/*/finish",
    example: samsMatch,
    opens: ["Sam", "Priya"],
  },
  "community/matches/[id]/cancel": {
    address: "/community/matches/*/cancel",
    example: samsMatch,
    opens: ["Sam", "Priya"],
  },
  broker: { address: "/broker", opens: ["Joan"] },
  "broker/groups/new": { address: "/broker/groups/new", opens: ["Joan"] },
  "broker/groups/[id]": {
    address: "/broker/groups/*",
    example: `SELECT "organisationId" FROM "Vouching" LIMIT 1`,
    opens: ["Joan"],
  },
  supplier: { address: "/supplier", opens: ["Dev", "Grace", "Tom"] },
  "supplier/given": { address: "/supplier/given", opens: ["Dev", "Grace", "Tom"] },
  "supplier/needs/[id]/pledge": {
    address: "/supplier/needs/*/pledge",
    example: openNeed,
    opens: ["Dev", "Grace", "Tom", "Priya"],
  },
  "supplier/pledges/[id]": { address: "/supplier/pledges/*", example: devs("Pledge"), opens: ["Dev", "Priya"] },
  "supplier/matches/[id]": { address: "/supplier/matches/*", example: devs("Match"), opens: ["Dev", "Priya"] },
  "supplier/offers": { address: "/supplier/offers", opens: ["Dev", "Grace", "Tom"] },
  "supplier/offers/new": { address: "/supplier/offers/new?type=goods", opens: ["Dev", "Grace", "Tom"] },
  "supplier/offers/[id]": { address: "/supplier/offers/*", example: devsOffer, opens: ["Dev", "Priya"] },
  "supplier/offers/[id]/change": { address: "/supplier/offers/*/change", example: devsOffer, opens: ["Dev", "Priya"] },
  "supplier/introductions/[id]": {
    address: "/supplier/introductions/*",
    example: `SELECT id FROM "Introduction" WHERE "supplierId" = ${northgate} ORDER BY status LIMIT 1`,
    opens: ["Dev", "Priya"],
  },
  "community/needs/[id]/offers": { address: "/community/needs/*/offers", example: openNeed, opens: ["Sam", "Priya"] },
  "community/introductions/[id]": {
    address: "/community/introductions/*",
    example: `SELECT i.id FROM "Introduction" i JOIN "Need" n ON n.id = i."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} LIMIT 1`,
    opens: ["Sam", "Priya"],
  },
  "deals/new": { address: "/deals/new?need=*", example: openNeed, opens: ["Sam", "Dev", "Grace", "Tom", "Priya"] },
  "evidence/[deliveryId]": {
    address: "/evidence/*",
    example: `SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND m."supplierId" = ${northgate} AND NOT EXISTS (SELECT 1 FROM "Share" h WHERE h."pledgeId" = m."pledgeId") LIMIT 1`,
    opens: ["Sam", "Dev", "Priya"],
  },
  "history/[noun]/[id]": { address: "/history/projects/*", example: listed, opens: ["Sam", "Priya"] },
  "sheets/[kind]": { address: "/sheets/contracts", opens: ["Priya"] },
  "sheets/[kind]/[id]": {
    address: "/sheets/contracts/*",
    example: `SELECT id FROM "Sheet" WHERE kind = 'contracts' LIMIT 1`,
    opens: ["Priya"],
  },
  reports: { address: "/reports", opens: ["Sam", "Amina", "Dev", "Grace", "Tom", "Priya", "Joan"] },
  "procurement/doubles": { address: "/procurement/doubles", opens: ["Priya"] },
  "procurement/frameworks": { address: "/procurement/frameworks", opens: ["Priya"] },
  "procurement/frameworks/[id]": { address: "/procurement/frameworks/*", example: anOwnFramework, opens: ["Priya"] },
  "procurement/matching": { address: "/procurement/matching", opens: ["Priya"] },
  "procurement/letters": { address: "/procurement/letters", opens: ["Priya"] },
  "procurement/timetable": { address: "/procurement/timetable", opens: ["Priya"] },
  procurement: { address: "/procurement", opens: ["Priya"] },
  "procurement/pledges/[id]": { address: "/procurement/pledges/*", example: samsPledge, opens: ["Priya"] },
  "procurement/matches/[id]": { address: "/procurement/matches/*", example: samsMatch, opens: ["Priya"] },
  "procurement/cash-only": { address: "/procurement/cash-only", opens: ["Priya"] },
  "procurement/contracts": { address: "/procurement/contracts", opens: ["Priya"] },
  "procurement/contracts/new": { address: "/procurement/contracts/new", opens: ["Priya"] },
  "procurement/contracts/ledger": { address: "/procurement/contracts/ledger", opens: ["Priya"] },
  "procurement/contracts/[id]/commitments/new": {
    address: "/procurement/contracts/*/commitments/new",
    example: devsContract,
    opens: ["Priya"],
  },
  "procurement/contracts/[id]/commitments/[commitmentId]": {
    address: "/procurement/contracts/*",
    example: devsCommitment,
    opens: ["Priya"],
  },
  "supplier/contracts": { address: "/supplier/contracts", opens: ["Dev", "Grace", "Tom"] },
  "supplier/contracts/[id]": { address: "/supplier/contracts/*", example: devsContract, opens: ["Dev"] },
  "supplier/contracts/[id]/commitments/[commitmentId]": {
    address: "/supplier/contracts/*",
    example: devsCommitment,
    opens: ["Dev"],
  },
  "supplier/contracts/count/[deliveryId]": {
    address: "/supplier/contracts/count/*",
    example: devsCountable,
    opens: ["Dev", "Priya"],
  },
  "procurement/contracts/[id]": { address: "/procurement/contracts/*", example: devsContract, opens: ["Priya"] },
  "procurement/contracts/[id]/change": {
    address: "/procurement/contracts/*/change",
    example: devsContract,
    opens: ["Priya"],
  },
  "procurement/figures": { address: "/procurement/figures", opens: ["Priya"] },
  "procurement/projects": { address: "/procurement/projects", opens: ["Priya"] },
  "procurement/projects/[id]": { address: "/procurement/projects/*", example: submitted, opens: ["Priya"] },
  "procurement/organisations/[id]": { address: "/procurement/organisations/*", example: waiting, opens: ["Priya"] },
  "procurement/queue/[part]": { address: "/procurement/queue/projects", opens: ["Priya"] },
  "dev/mail": { address: "/dev/mail", opens: "anybody" },
  "dev/mail/[id]": { address: "/dev/mail/*", example: `SELECT id FROM "Letter" LIMIT 1`, opens: "anybody" },
  "dev/components": { address: "/dev/components", opens: "anybody" },
  "dev/empty": { address: "/dev/empty", opens: "anybody" },
};

/** Every page with an example, by one of those who may open it; but the empty one, which the others are measured by. */
export function pagesByViewer(): Map<Person | "nobody", Listed[]> {
  const by = new Map<Person | "nobody", Listed[]>();
  for (const entry of Object.values(pages)) {
    const { opens, address } = entry;
    const viewer = opens === "anybody" ? "nobody" : opens === "signed in" ? "Marek" : opens[0];
    if (viewer && address !== "/dev/empty") by.set(viewer, [...(by.get(viewer) ?? []), entry]);
  }
  return by;
}
