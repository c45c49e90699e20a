// SQL that finds in the demonstration a thing that a page can be opened of: the ids of the cast’s own.

export const lantern = `(SELECT id FROM "Organisation" WHERE name = 'Lozells Lantern')`;
export const northgate = `(SELECT id FROM "Organisation" WHERE name = 'Northgate Facilities')`;
export const sams = `p."organisationId" = ${lantern}`;
export const draft = `SELECT p.id FROM "Project" p WHERE ${sams} AND p.status = 'draft' AND EXISTS (SELECT 1 FROM "Need" n WHERE n."projectId" = p.id AND n.type = 'cash') LIMIT 1`;
export const listed = `SELECT p.id FROM "Project" p WHERE ${sams} AND p.status = 'listed' ORDER BY EXISTS (SELECT 1 FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" WHERE n."projectId" = p.id AND g.status = 'offered') LIMIT 1`;
export const samsMatch = `SELECT m.id FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND m.status IN ('agreed', 'delivering') LIMIT 1`;
export const samsPledge = `SELECT g.id FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} LIMIT 1`;
export const devs = (table: "Pledge" | "Match") =>
  `SELECT id FROM "${table}" WHERE "supplierId" = ${northgate} LIMIT 1`;
export const devsOffer = `SELECT id FROM "Offer" WHERE "supplierId" = ${northgate} AND status = 'open' LIMIT 1`;
export const devsContract = `SELECT id FROM "Contract" WHERE "supplierId" = ${northgate} LIMIT 1`;
export const devsCommitment = `SELECT c.id || '/commitments/' || t.id FROM "Commitment" t JOIN "Contract" c ON c.id = t."contractId" WHERE c."supplierId" = ${northgate} AND t."endedAt" IS NULL LIMIT 1`;
export const devsCountable = `SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" WHERE m."supplierId" = ${northgate} AND d.status = 'confirmed' AND NOT EXISTS (SELECT 1 FROM "Share" s WHERE s."pledgeId" = m."pledgeId") AND NOT EXISTS (SELECT 1 FROM "Credit" k WHERE k."deliveryId" = d.id) LIMIT 1`;
export const openNeed = `SELECT n.id FROM "Need" n JOIN "Project" p ON p.id = n."projectId" WHERE ${sams} AND p.status = 'listed' AND n."matchedQuantity" < n.quantity LIMIT 1`;
export const anOwnFramework = `SELECT id FROM "Framework" WHERE "programmeId" IS NOT NULL LIMIT 1`;
export const submitted = `SELECT id FROM "Project" WHERE status = 'submitted' LIMIT 1`;
export const waiting = `SELECT "organisationId" FROM "Participation" WHERE status = 'submitted' LIMIT 1`;
