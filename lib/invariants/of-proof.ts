import { Prisma } from "@/lib/generated/prisma/client";
import type { Invariant } from "./invariant";

/** What holds of deliveries, of what they were worth and of what they count towards. */
export const ofProof: readonly Invariant[] = [
  {
    name: "a completed match has something that was confirmed, or had until that was taken back",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m WHERE m.status = 'completed'
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND (d.status = 'confirmed' OR EXISTS (
        SELECT 1 FROM "Activity" a WHERE a."subjectId" = d.id AND a.name = 'delivery.unconfirmed')))`,
  },
  {
    name: "no more is confirmed than was agreed, unless a note says why",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m JOIN "Delivery" d ON d."matchId" = m.id
      WHERE NOT (m."inKind" AND m.quantity = 0) GROUP BY m.id
      HAVING sum(d."confirmedQuantity") > coalesce(m."lineQuantity", m.quantity) AND count(d.note) = 0`,
  },
  {
    name: "money that arrived has its payer and its payee",
    breaking: Prisma.sql`SELECT d.id FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId"
      WHERE n.type = 'cash' AND NOT m."inKind" AND (d.payer IS NULL OR d.payee IS NULL)`,
  },
  {
    name: "suppliers’ shares are no more than their pledge, nor what is attributed to them than its match",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g JOIN "Share" s ON s."pledgeId" = g.id LEFT JOIN "Match" m ON m."pledgeId" = g.id
      GROUP BY g.id, m.id
      HAVING sum(s.quantity) FILTER (WHERE s.status IN ('invited', 'confirmed')) > coalesce(g."lineQuantity", g.quantity)
        OR sum(s."agreedQuantity") > coalesce(m."lineQuantity", m.quantity, 0)`,
  },
  {
    name: "the parts of a shared pledge add up to it while it is open, and what is attributed of its match to what was agreed",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g JOIN "Share" s ON s."pledgeId" = g.id LEFT JOIN "Match" m ON m."pledgeId" = g.id
      GROUP BY g.id, m.id
      HAVING (g.status = 'offered' AND sum(s.quantity) FILTER (WHERE s.status IN ('invited', 'confirmed')) <> coalesce(g."lineQuantity", g.quantity))
        OR (m.id IS NOT NULL AND sum(s."agreedQuantity") IS DISTINCT FROM coalesce(m."lineQuantity", m.quantity))`,
  },
  {
    name: "a story has a consent, and belongs to the project of its match; what was taken back holds nothing any more",
    breaking: Prisma.sql`SELECT s.id FROM "Story" s JOIN "Match" m ON m.id = s."matchId" JOIN "Need" n ON n.id = m."needId"
      WHERE s."projectId" <> n."projectId" OR (s.story IS NOT NULL AND (coalesce(s.consent, '') = '' OR s."consentedAt" IS NULL))
        OR (s."withdrawnAt" IS NOT NULL AND (s.thanks IS NOT NULL OR s.story IS NOT NULL OR s."fileId" IS NOT NULL))`,
  },
  {
    name: "every file that is kept is a project’s, a delivery’s or a story’s that stands",
    breaking: Prisma.sql`SELECT f.id FROM "File" f LEFT JOIN "Story" s ON s."fileId" = f.id
      WHERE f."removedAt" IS NULL AND f."projectId" IS NULL AND f."deliveryId" IS NULL AND (s.id IS NULL OR s."withdrawnAt" IS NOT NULL)`,
  },
  {
    name: "no more counts towards commitments than was confirmed",
    breaking: Prisma.sql`SELECT d.id FROM "Delivery" d JOIN "Credit" c ON c."deliveryId" = d.id
      WHERE c.status IN ('proposed', 'agreed') GROUP BY d.id
      HAVING sum(c."deliveredQuantity") > coalesce(d."confirmedQuantity", 0)`,
  },
  {
    name: "a delivery counts only towards a contract of the supplier that brought it",
    breaking: Prisma.sql`SELECT c.id FROM "Credit" c JOIN "Delivery" d ON d.id = c."deliveryId" JOIN "Match" m ON m.id = d."matchId"
      JOIN "Commitment" k ON k.id = c."commitmentId" JOIN "Contract" t ON t.id = k."contractId"
      WHERE c.status IN ('proposed', 'agreed') AND t."supplierId" IS DISTINCT FROM coalesce(d."supplierId", m."supplierId")`,
  },
];
