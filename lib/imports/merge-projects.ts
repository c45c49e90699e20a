import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { refreshPlaces } from "@/lib/places/refresh-places";
import { uuid7 } from "@/lib/uuid7";
import { find } from "./check-rows";
import { changedHere, type Counts, countRows, startOf, tell } from "./merge-sql";
import type { Problem } from "./problem";

const listedAt = startOf(Prisma.sql`t.listed_on`);
const endedAt = startOf(Prisma.sql`t.ended_on`);

/** Makes or mends a file's projects, with their places and drivers. Leaves `the_project`. Those changed in Maypole since are kept. */
export async function mergeProjects(tx: SqlTx, programmeId: string): Promise<{ counts: Counts; problems: Problem[] }> {
  await recognise(tx, programmeId);
  const problems = await find(
    tx,
    Prisma.sql`SELECT "row", 'project_ref' AS "column", 'warning' AS level,
      'differs from the project here, which was changed in Maypole since and is kept' AS message FROM the_project WHERE kept`,
  );
  await tx.$executeRaw`
    INSERT INTO "Project" (id, "programmeId", "organisationId", status, slug, title, summary, "childFocused", "childrenExpected", "importRef",
      "createdAt", "submittedAt", "listedAt", "endedAt")
    SELECT t.id, ${programmeId}::uuid, t.organisation_id, t.status,
      CASE WHEN count(*) OVER (PARTITION BY t.project_slug) = 1 AND p.id IS NULL THEN t.project_slug
        ELSE t.project_slug || substr(md5(t.project_ref), 1, 8) END,
      t.project_title, t.project_summary, t.child_focused, t.children_expected, t.project_ref, ${listedAt}, ${listedAt}, ${listedAt}, ${endedAt}
    FROM the_project t LEFT JOIN "Project" p ON p."programmeId" = ${programmeId}::uuid AND p.slug = t.project_slug
    WHERE t.is_new ORDER BY t."row"`;
  await tellOfProjects(tx);
  await tx.$executeRaw`
    UPDATE "Project" p SET "organisationId" = t.organisation_id, status = t.status, title = t.project_title, summary = t.project_summary,
      "childFocused" = t.child_focused, "childrenExpected" = t.children_expected, "endedAt" = ${endedAt}
    FROM the_project t WHERE p.id = t.id AND t.changed`;
  await placeProjects(tx);
  await linkDrivers(tx, programmeId);
  return { counts: await countRows(tx, Prisma.sql`the_project`), problems };
}

async function recognise(tx: SqlTx, programmeId: string): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE the_project ON COMMIT DROP AS
    SELECT f."row", f.project_ref, f.project_slug, f.project_title, f.project_summary, f.child_focused, f.children_expected, f.listed_on,
      f.ended_on, f.project_status::"ProjectStatus" AS status, coalesce(f.drivers, '{}') AS drivers, f.postcode, f.district,
      o.id AS organisation_id, p.id, p.status AS status_before, p.id IS NULL AS is_new, false AS changed, false AS kept
    FROM first_project f
    JOIN named n ON n.kind = 'community' AND n.name = f.organisation_name AND n.number = f.organisation_number
    JOIN the_organisation o ON o.kind::text = n.kind AND o.key = n.key
    LEFT JOIN "Project" p ON p."programmeId" = ${programmeId}::uuid AND p."importRef" = f.project_ref`;
  await tx.$executeRaw`UPDATE the_project SET id = ${uuid7} WHERE is_new`;
  await tx.$executeRaw`ANALYZE the_project`;
  await tx.$executeRaw`
    UPDATE the_project t SET changed = NOT here.kept, kept = here.kept
    FROM (
      SELECT t.id, ${changedHere(Prisma.sql`t.id`)} AS kept
      FROM the_project t JOIN "Project" p ON p.id = t.id
      LEFT JOIN LATERAL (SELECT l.postcode, l.district FROM "Place" l WHERE l."projectId" = p.id ORDER BY l.id LIMIT 1) l ON true
      LEFT JOIN LATERAL (SELECT array_agg(d.code ORDER BY d.code COLLATE "C") AS codes
        FROM "ProjectDriver" pd JOIN "Driver" d ON d.id = pd."driverId" WHERE pd."projectId" = p.id) d ON true
      WHERE (p."organisationId", p.status, p.title, p.summary, p."childFocused", p."childrenExpected", p."endedAt", l.postcode, l.district,
          coalesce(d.codes, '{}')) IS DISTINCT FROM
        (t.organisation_id, t.status, t.project_title, t.project_summary, t.child_focused, t.children_expected, ${endedAt}, t.postcode,
          t.district, t.drivers)
    ) here WHERE here.id = t.id`;
}

async function tellOfProjects(tx: SqlTx): Promise<void> {
  const details = Prisma.sql`jsonb_build_object('row', t."row")`;
  const ends = { closed: "project.closed", withdrawn: "project.withdrawn" } as const;
  await tell(
    tx,
    "project.listed",
    Prisma.sql`SELECT t.id, t.id, ${listedAt}, ${details} FROM the_project t WHERE t.is_new ORDER BY t."row"`,
  );
  for (const status of ["closed", "withdrawn"] as const) {
    await tell(
      tx,
      ends[status],
      Prisma.sql`SELECT t.id, t.id, ${endedAt}, ${details} FROM the_project t
        WHERE t.status = ${status}::"ProjectStatus" AND (t.is_new OR (t.changed AND t.status_before <> t.status)) ORDER BY t."row"`,
    );
  }
  await tell(
    tx,
    "project.corrected",
    Prisma.sql`SELECT t.id, t.id, now(), ${details} FROM the_project t WHERE t.changed AND (t.status_before = t.status OR t.status = 'listed')`,
  );
}

async function placeProjects(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Place" l USING the_project t WHERE l."projectId" = t.id AND t.changed`;
  await tx.$executeRaw`INSERT INTO "Place" (id, "projectId", postcode, district)
    SELECT ${uuid7}, id, postcode, district FROM the_project WHERE district IS NOT NULL AND (is_new OR changed)`;
  await refreshPlaces(tx, Prisma.sql`l."projectId" IN (SELECT t.id FROM the_project t WHERE t.is_new OR t.changed)`);
}

async function linkDrivers(tx: SqlTx, programmeId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ProjectDriver" d USING the_project t WHERE d."projectId" = t.id AND t.changed`;
  await tx.$executeRaw`INSERT INTO "ProjectDriver" ("projectId", "driverId")
    SELECT t.id, d.id FROM the_project t CROSS JOIN unnest(t.drivers) AS acts_on
    JOIN "Driver" d ON d."programmeId" = ${programmeId}::uuid AND d.code = acts_on WHERE t.is_new OR t.changed`;
}
