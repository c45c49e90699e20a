import { Prisma } from "@/lib/generated/prisma/client";

const where = Prisma.sql`JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"`;
const kept = Prisma.sql`v.id, v.quantity, v."lowPence", v."centralPence", v."highPence", v.basis, v.at, v."measureId"`;

/**
 * The valuation that stands of each match and each confirmed delivery under each framework: the newest. `which` is a condition
 * on `"Match" m JOIN "Need" n JOIN "Project" p`, and `broughtBy` one on `"Delivery" d` beside them.
 */
export const newestValuations = (which: Prisma.Sql, broughtBy: Prisma.Sql = which): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (coalesce(v."deliveryId", v."matchId"), f.id) v.*, f.id AS "frameworkId", f.name AS framework, f.version
  FROM (
    SELECT ${kept}, m.id AS "matchId", NULL::uuid AS "deliveryId", m.status, NULL::date AS "deliveredOn"
    FROM "Match" m ${where} JOIN "Valuation" v ON v."matchId" = m.id WHERE ${which}
    UNION ALL
    SELECT ${kept}, m.id, d.id, m.status, d."deliveredOn"
    FROM "Match" m ${where} JOIN "Delivery" d ON d."matchId" = m.id AND d.status = 'confirmed' JOIN "Valuation" v ON v."deliveryId" = d.id
    WHERE ${broughtBy}) v
  JOIN "Measure" s ON s.id = v."measureId" JOIN "Framework" f ON f.id = s."frameworkId"
  ORDER BY coalesce(v."deliveryId", v."matchId"), f.id, v.at DESC, v.id DESC`;
