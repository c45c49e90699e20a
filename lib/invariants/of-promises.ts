import { Prisma } from "@/lib/generated/prisma/client";
import { thingsKept } from "@/lib/matches/kept";
import { drawnFrom } from "@/lib/offers/left-of-offer";
import type { Invariant } from "./invariant";

const live = Prisma.sql`SELECT "needId", sum(quantity - "returnedQuantity") AS quantity FROM "Match" GROUP BY 1`;
const ended = Prisma.sql`('completed', 'written_off', 'cancelled')`;
/** Matches that were agreed or recorded here, and not taken from another system's extract. */
const ofOurs = Prisma.sql`NOT EXISTS (SELECT 1 FROM "Pledge" g WHERE g.id = m."pledgeId" AND g."importRef" IS NOT NULL)`;
/** What goes back to the need when no more comes of a match than its deliveries, confirmed or in dispute, bring. Over `"Match" m`. */
const toGoBack = (brought: Prisma.Sql) => Prisma.sql`(
  SELECT m.quantity - floor(m.quantity::numeric * least(coalesce(m."lineQuantity", m.quantity), coalesce(sum(${brought}), 0)) / coalesce(m."lineQuantity", m.quantity))
  FROM "Delivery" d WHERE d."matchId" = m.id AND d.status IN ('confirmed', 'disputed'))`;

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
      GROUP BY l.id HAVING sum(${thingsKept}) > l.quantity`,
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
  {
    name: "what an ended match keeps of its need came, or is in dispute",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m WHERE m.status IN ${ended} AND m.quantity > 0 AND ${ofOurs}
      AND m."returnedQuantity" < ${toGoBack(Prisma.sql`coalesce(d."confirmedQuantity", d.quantity)`)}`,
  },
  {
    name: "what came before its match ended did not go back to the need",
    breaking: Prisma.sql`SELECT m.id FROM "Match" m WHERE m.status IN ${ended} AND m.quantity > 0 AND ${ofOurs}
      AND NOT EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'confirmed' AND d."decidedAt" >= m."endedAt")
      AND m."returnedQuantity" > ${toGoBack(Prisma.sql`d."confirmedQuantity"`)}`,
  },
  {
    name: "no more of an offer is promised than there is, unless some came after all",
    breaking: Prisma.sql`SELECT f.id FROM "Offer" f WHERE ${drawnFrom} > f.quantity
      AND NOT EXISTS (SELECT 1 FROM "Pledge" g JOIN "Match" m ON m."pledgeId" = g.id JOIN "Activity" a ON a."subjectId" = m.id AND a.name = 'match.came_late' WHERE g."offerId" = f.id)`,
  },
];
