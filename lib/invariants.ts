import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Something that holds of the data at every moment, and a query for the ids of whatever breaks it. */
export type Invariant = { name: string; breaking: Prisma.Sql };

const live = Prisma.sql`SELECT "needId", sum(quantity - "returnedQuantity") AS quantity FROM "Match" GROUP BY 1`;
const ended = Prisma.sql`('completed', 'written_off', 'cancelled')`;

/** What no deed, import or restored backup may leave behind. Most are held by the database as well; this proves it. */
export const invariants: readonly Invariant[] = [
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
    name: "each project’s count of needs, and the cash that they ask for, are those of its needs",
    breaking: Prisma.sql`SELECT p.id FROM "Project" p LEFT JOIN "Need" n ON n."projectId" = p.id GROUP BY p.id
      HAVING p."needCount" <> count(n.id) OR p."cashPence" <> coalesce(sum(n.quantity) FILTER (WHERE n.type = 'cash'), 0)`,
  },
  {
    name: "no line of a cash need is promised beyond its quantity",
    breaking: Prisma.sql`SELECT l.id FROM "NeedLine" l JOIN "Match" m ON m."lineId" = l.id
      WHERE m.status NOT IN ('cancelled', 'written_off') GROUP BY l.id HAVING sum(m."lineQuantity") > l.quantity`,
  },
  {
    name: "what money would buy costs no more than the need asks for",
    breaking: Prisma.sql`SELECT n.id FROM "Need" n JOIN "NeedLine" l ON l."needId" = n.id
      GROUP BY n.id HAVING n.type <> 'cash' OR sum(l."amountPence") > n.quantity`,
  },
  {
    name: "a project has a listing day exactly when it has been listed",
    breaking: Prisma.sql`SELECT id FROM "Project" WHERE ("listedAt" IS NOT NULL) <> (status IN ('listed', 'closed', 'withdrawn'))`,
  },
  {
    name: "every listing was recorded once, when it happened",
    breaking: Prisma.sql`SELECT p.id FROM "Project" p
      LEFT JOIN "Activity" a ON a."subjectId" = p.id AND a.name = 'project.listed'
        AND a.at BETWEEN p."listedAt" - interval '1 minute' AND p."listedAt" + interval '1 minute'
      WHERE p."listedAt" IS NOT NULL GROUP BY p.id HAVING count(a.id) <> 1`,
  },
  {
    name: "a project is sent before it is listed, and listed before it ends",
    breaking: Prisma.sql`SELECT id FROM "Project" WHERE "submittedAt" > "listedAt" OR "listedAt" > "endedAt"`,
  },
  {
    name: "a project that was begun again from another comes after the other ended",
    breaking: Prisma.sql`SELECT p.id FROM "Project" p JOIN "Project" old ON old.id = p."relistedFromId"
      WHERE old."endedAt" IS NULL OR p."createdAt" < old."endedAt"`,
  },
  {
    name: "every pledge’s state was recorded",
    breaking: Prisma.sql`SELECT g.id FROM "Pledge" g WHERE NOT EXISTS (SELECT 1 FROM "Activity" a WHERE a."subjectId" = g.id
      AND a.name IN ('pledge.corrected', CASE g.status WHEN 'offered' THEN 'pledge.made' ELSE 'pledge.' || g.status END))`,
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
  {
    name: "a completed match has something that was confirmed",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m WHERE m.status = 'completed'
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'confirmed')`,
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
    name: "the chain of activities is whole",
    breaking: Prisma.sql`SELECT (a).id FROM (
      SELECT a, lag(a.hash, 1, '') OVER (PARTITION BY a."programmeId" ORDER BY a.seq) AS previous FROM "Activity" a) chain
      WHERE (a).hash <> activity_hash(previous, a)`,
  },
  {
    name: "nothing was recorded before it happened",
    breaking: Prisma.sql`SELECT id FROM "Activity" WHERE at > now() + interval '1 minute'`,
  },
];

/** The invariants that the data breaks, each with how many rows break it and the ids of the first ten; none when all is well. */
export async function findBroken(from: Reader): Promise<{ name: string; rows: number; ids: string[] }[]> {
  const broken = [];
  for (const { name, breaking } of invariants) {
    const found = await from.$queryRaw<{ id: string }[]>`SELECT id::text FROM (${breaking}) broken`;
    if (found.length > 0) broken.push({ name, rows: found.length, ids: found.slice(0, 10).map(({ id }) => id) });
  }
  return broken;
}
