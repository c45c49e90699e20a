import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { pool, type SqlTx, sqlTransaction } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { channelOrder } from "@/lib/search/read-search";
import { holdSearch, refreshSearch } from "@/lib/search/refresh-in-bulk";
import { uuid7 } from "@/lib/uuid7";
import { createProgrammeWithin } from "./create-programme";
import { generateAreas, generatePlaces } from "./generate-places";
import { storyWords } from "./generated-words";
import { oneOf, roll } from "./roll";

const programmeToGenerate = z.object({
  slug: z.string().default("generated"),
  projects: z.coerce
    .number("Say how many projects")
    .int("Say how many projects")
    .min(1, "Say how many projects")
    .max(1_000_000, "At most a million projects"),
});

const places = [
  "Aston",
  "Castle Vale",
  "Druids Heath",
  "Erdington",
  "Handsworth",
  "Ladywood",
  "Lozells",
  "Shard End",
  "Sparkbrook",
  "Winson Green",
];
const plans = [
  "Breakfast Club",
  "Reading Corner",
  "Bike Library",
  "Warm Beds",
  "Garden Days",
  "Homework Den",
  "Family Cooking",
  "Swim Safe",
  "Young Editors",
  "Play Street",
];
const things =
  `single beds;reading books;winter coats;laptops;hours of coaching;a hall on Saturdays;a minibus;work experience;moses baskets;
football boots;swimming lessons;school shoes;garden tools;bicycle helmets;sewing machines;art materials;first aid training;cooking pots;
musical instruments;tents and rucksacks;website design;bookkeeping;legal advice;van and driver;storage space;baby clothes;cots and mattresses;
tablets and chargers;sensory toys;picture books;sports kit;waterproof jackets;desk chairs;translation;photography;mentoring;mock interviews;
theatre tickets;fruit and vegetables;toiletries`.split(/;\n?/);
/** Sixteen words, common ones more often. */
const story = Prisma.join(
  Array.from({ length: 16 }, (_, index) => {
    const one = roll(40 + index, 1_000);
    return Prisma.sql`(${storyWords}::text[])[1 + (${storyWords.length}::int * ${one} / 1000.0 * ${one} / 1000.0)::int % ${storyWords.length}::int]`;
  }),
);

/**
 * Fills a new programme with invented projects, about three needs each, pledges and matches over six years, always the same
 * ones, for measuring how the service bears a load. It is not a real history: nothing of it is in the activities.
 * Refuses (`conflict`) a programme that is there already.
 */
export async function generateProgramme(actor: Actor, input: unknown) {
  const { slug, projects } = read(programmeToGenerate, input);
  const generated = await sqlTransaction(async (tx) => {
    await holdSearch(tx);
    const { id } = await createProgrammeWithin(tx, actor, {
      slug,
      name: `Generated (${projects} projects)`,
      area: "Nowhere",
    });
    await generateOrganisations(tx, id, slug, projects);
    await generateAreas(tx);
    await generateProjects(tx, id, projects);
    await generatePlaces(tx);
    await generateNeeds(tx);
    const pledges = await generatePledges(tx);
    const matches = await matchPledges(tx, id);
    await refreshSearch(tx, Prisma.sql`SELECT id FROM "Project" WHERE "programmeId" = ${id}::uuid`);
    await tx.$executeRaw`ANALYZE "ProjectSearch", "VocabularyWord"`;
    return { slug, projects, pledges, matches };
  });
  // What PostgreSQL does by itself within a minute or so: whoever measures next should not have to wait for it.
  await pool.query(
    `VACUUM "Project", "Place", "ProjectDriver", "Need", "Pledge", "Match", "Organisation", "ProjectSearch"`,
  );
  return generated;
}

async function generateOrganisations(tx: SqlTx, programmeId: string, slug: string, projects: number): Promise<void> {
  for (const [kind, many] of [
    ["community", Math.ceil(projects / 10)],
    ["supplier", 200],
  ] as const) {
    await tx.$executeRaw`
      INSERT INTO "Organisation" (id, kind, name, slug)
      SELECT ${uuid7}, ${kind}::"OrganisationKind", format('%s %s %s', ${oneOf(1, places)}, initcap(${kind}), i), format('%s-%s-%s', ${slug}::text, ${kind}::text, i)
      FROM generate_series(1, ${many}::int) AS i`;
  }
  await tx.$executeRaw`INSERT INTO "Participation" ("organisationId", "programmeId", status, "decidedAt")
    SELECT id, ${programmeId}::uuid, 'approved', now() FROM "Organisation" WHERE slug LIKE ${`${slug}-community-%`} OR slug LIKE ${`${slug}-supplier-%`}`;
  await tx.$executeRaw`
    CREATE TEMP TABLE numbered_organisation ON COMMIT DROP AS
    SELECT o.id, o.kind, (row_number() OVER (PARTITION BY o.kind ORDER BY o.slug))::int AS number, (count(*) OVER (PARTITION BY o.kind))::int AS many
    FROM "Organisation" o JOIN "Participation" p ON p."organisationId" = o.id WHERE p."programmeId" = ${programmeId}::uuid`;
}

async function generateProjects(tx: SqlTx, programmeId: string, projects: number): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE numbered_project ON COMMIT DROP AS
    SELECT i, ${uuid7} AS id, timestamptz '2020-01-06 09:00+00' + ${roll(2, 2190)} * interval '1 day' AS listed_at,
      CASE WHEN ${roll(3, 100)} < 85 THEN 'listed' WHEN ${roll(3, 100)} < 95 THEN 'closed' ELSE 'withdrawn' END::"ProjectStatus" AS status
    FROM generate_series(1, ${projects}::int) AS i`;
  await tx.$executeRaw`
    INSERT INTO "Project" (id, "programmeId", "organisationId", status, slug, title, summary, story, "childFocused", "childrenExpected",
      "ageFrom", "ageTo", "createdAt", "submittedAt", "listedAt", "endedAt")
    SELECT n.id, ${programmeId}::uuid, o.id, n.status, format('project-%s', i), format('%s, %s (%s)', ${oneOf(4, plans)}, ${oneOf(5, places)}, i),
      format('Children in %s need %s, and families come along.', ${oneOf(5, places)}, ${oneOf(6, things)}), concat_ws(' ', ${story}),
      ${roll(7, 2)} = 0, 10 + ${roll(8, 400)}, CASE WHEN ${roll(60, 10)} > 0 THEN ${roll(61, 16)} END,
      CASE WHEN ${roll(60, 10)} > 0 THEN ${roll(61, 16)} + 2 + ${roll(62, 8)} END,
      listed_at, listed_at, listed_at, CASE WHEN n.status <> 'listed' THEN listed_at + (30 + ${roll(9, 300)}) * interval '1 day' END
    FROM numbered_project n JOIN numbered_organisation o ON o.kind = 'community' AND o.number = 1 + (i - 1) % o.many`;
  await tx.$executeRaw`INSERT INTO "ProjectDriver" ("projectId", "driverId")
    SELECT n.id, d.id FROM numbered_project n JOIN "Driver" d ON d."programmeId" = ${programmeId}::uuid
      AND d.position IN (1 + ${roll(11, 7)}, 1 + ${roll(12, 7)})`;
}

async function generateNeeds(tx: SqlTx): Promise<void> {
  const types = ["goods", "equipment", "volunteering", "expertise", "space", "transport", "placement"];
  await tx.$executeRaw`
    INSERT INTO "Need" (id, "projectId", position, type, description, quantity, unit, essential)
    SELECT ${uuid7}, project_id, position, type::"NeedType", CASE type WHEN 'cash' THEN 'Running costs' ELSE ${oneOf(13, things)} END,
      CASE type WHEN 'cash' THEN 15000 + 500 * ${roll(14, 2000)} ELSE 2 + ${roll(14, 200)} END, CASE type WHEN 'cash' THEN 'GBP' ELSE 'item' END, ${roll(63, 10)} < 7
    FROM (SELECT n.id AS project_id, position, 10 * n.i + position AS i FROM numbered_project n, generate_series(1, 3) AS position) each
    CROSS JOIN LATERAL (SELECT CASE position WHEN 1 THEN 'cash' ELSE ${oneOf(15, types)} END AS type) t`;
  await tx.$executeRaw`
    CREATE TEMP TABLE numbered_need ON COMMIT DROP AS
    SELECT n.id, n.quantity, p.listed_at, 10 * p.i + n.position AS i FROM "Need" n JOIN numbered_project p ON p.id = n."projectId"`;
  await tx.$executeRaw`
    INSERT INTO "NeedLine" (id, "needId", position, description, quantity, "amountPence", "inKindWelcome")
    SELECT ${uuid7}, n.id, line, ${oneOf(64, things)}, 1 + ${roll(65, 20)}, greatest(1, n.quantity / 2), ${roll(66, 10)} < 4
    FROM (SELECT c.id, c.quantity, line, 10 * c.i + line AS i FROM numbered_need c, generate_series(1, 2) AS line WHERE c.i % 10 = 1) n`;
  await tx.$executeRaw`ANALYZE "Project", "Need", "NeedLine", "Place", "ProjectDriver", "Organisation", "Participation"`;
}

/** Two needs in five have a pledge, and one pledge in three was accepted. */
function generatePledges(tx: SqlTx): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Pledge" (id, "needId", "supplierId", status, quantity, channel, "offeredAt", "decidedAt")
    SELECT ${uuid7}, n.id, o.id, status::"PledgeStatus", greatest(1, n.quantity * (1 + ${roll(16, 4)})::bigint / 4)::int, ${oneOf(67, channelOrder)}::"Channel", offered,
      CASE WHEN status <> 'offered' THEN offered + ${roll(17, 14)} * interval '1 day' END
    FROM (SELECT *, listed_at + ${roll(18, 200)} * interval '1 day' AS offered, (${["accepted", "accepted", "declined", "expired", "withdrawn", "offered"]}::text[])[1 + ${roll(19, 6)}] AS status
      FROM numbered_need) n
    JOIN numbered_organisation o ON o.kind = 'supplier' AND o.number = 1 + ${roll(20, 200)} WHERE ${roll(21, 5)} < 2`;
}

async function matchPledges(tx: SqlTx, programmeId: string): Promise<number> {
  const matches = await tx.$executeRaw`
    INSERT INTO "Match" (id, "pledgeId", "needId", "supplierId", quantity, channel, "agreedAt")
    SELECT ${uuid7}, g.id, g."needId", g."supplierId", g.quantity, g.channel, g."decidedAt"
    FROM "Pledge" g JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE p."programmeId" = ${programmeId}::uuid AND g.status = 'accepted'`;
  await tx.$executeRaw`ANALYZE "Pledge", "Match", "Need"`;
  return matches;
}
