import { Prisma } from "@/lib/generated/prisma/client";
import type { Invariant } from "./invariant";

const live = Prisma.sql`SELECT "needId", sum(quantity - "returnedQuantity") AS quantity FROM "Match" GROUP BY 1`;
const ended = Prisma.sql`('completed', 'written_off', 'cancelled')`;

/** What holds of pledges and matches. */
export const ofPromises: readonly Invariant[] = [
  {
    name: "no need is matched beyond its quantity",
    breaking: Prisma.sql`SELECT n.id FROM "Need" n JOIN (${live}) m ON m."needId" = n.id WHERE m.quantity > n.quantity`,
  },
  {
    name: "each need’s matched quantity is the sum of its live matches",
    breaking: Prisma.sql`SELECT n.id FROM "Need" n LEFT JOIN (${live}) m ON m."needId" = n.id
      WHERE n."matchedQuantity" <> coalesce(m.quantity, 0)`,
  },
  {
    name: "no line of a cash need is promised beyond its quantity",
    breaking: Prisma.sql`SELECT l.id FROM "NeedLine" l JOIN "Match" m ON m."lineId" = l.id
      WHERE m.status NOT IN ('cancelled', 'written_off') GROUP BY l.id HAVING sum(m."lineQuantity") > l.quantity`,
  },
  {
    name: "every pledge’s state was recorded",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g WHERE NOT EXISTS (SELECT 1 FROM "Activity" a WHERE a."subjectId" = g.id
      AND a.name IN ('pledge.corrected', 'deal.recorded', CASE g.status WHEN 'offered' THEN 'pledge.made' ELSE 'pledge.' || g.status END))`,
  },
  {
    name: "a pledge has a match exactly when it was accepted, and the match is no more than the pledge",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g LEFT JOIN "Match" m ON m."pledgeId" = g.id
      WHERE (g.status = 'accepted') <> (m.id IS NOT NULL) OR m.quantity > g.quantity OR m."needId" <> g."needId"
        OR m."supplierId" <> g."supplierId"`,
  },
  {
    name: "a match that was agreed here was agreed after its project was listed",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
      LEFT JOIN "Pledge" g ON g.id = m."pledgeId"
      WHERE m.channel <> 'off_platform' AND g."importRef" IS NULL AND (p."listedAt" IS NULL OR m."agreedAt" < p."listedAt")`,
  },
  {
    name: "a project that was ended here left no pledge without an answer",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
      WHERE g.status = 'offered' AND g."importRef" IS NULL AND p.status IN ('closed', 'withdrawn')`,
  },
  {
    name: "suppliers give, and community organisations and brokers run projects",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g JOIN "Organisation" o ON o.id = g."supplierId" WHERE o.kind <> 'supplier'
      UNION ALL SELECT m.id FROM "Match" m JOIN "Organisation" o ON o.id = m."supplierId" WHERE o.kind <> 'supplier'
      UNION ALL SELECT p.id FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId" WHERE o.kind NOT IN ('community', 'broker')`,
  },
  {
    name: "only what has ended gives its quantity back",
    breaking: Prisma.sql`SELECT id FROM "Match" WHERE "returnedQuantity" > 0 AND status NOT IN ${ended}`,
  },
];
