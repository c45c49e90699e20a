import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid7 } from "@/lib/uuid7";
import { changedHere, type Counts, countRows, tell } from "./merge-sql";

const isCompany = Prisma.sql`t.number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})$'`;

/**
 * Makes or mends the organisations that a file names, and gives them an approved place in the programme. One is known by
 * its number, or by its name where it has none. Leaves `named` (which one each name stands for) and `the_organisation`.
 */
export async function mergeOrganisations(tx: SqlTx, programmeId: string): Promise<Counts> {
  await gather(tx);
  await recognise(tx, programmeId);
  await tx.$executeRaw`UPDATE the_organisation SET id = ${uuid7}, is_new = true WHERE id IS NULL`;
  await create(tx, programmeId);
  await mend(tx);
  await tx.$executeRaw`INSERT INTO "Participation" ("organisationId", "programmeId", status, "decidedAt")
    SELECT id, ${programmeId}::uuid, 'approved', now() FROM the_organisation ON CONFLICT DO NOTHING`;
  return countRows(tx, Prisma.sql`the_organisation`);
}

async function gather(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE named ON COMMIT DROP AS
    SELECT *, coalesce(full_number, lower(name)) AS key FROM (
      SELECT *, coalesce(nullif(number, ''), min(nullif(number, '')) OVER (PARTITION BY kind, lower(name))) AS full_number FROM (
        SELECT 'community' AS kind, organisation_name AS name, organisation_number AS number, min(organisation_slug) AS slug, min("row") AS "row"
        FROM staged GROUP BY 1, 2, 3
        UNION ALL
        SELECT 'supplier', supplier_name, supplier_number, min(supplier_slug), min("row") FROM staged WHERE pledge_ref IS NOT NULL GROUP BY 1, 2, 3
      ) given) numbered`;
  await tx.$executeRaw`
    CREATE TEMP TABLE the_organisation ON COMMIT DROP AS
    SELECT DISTINCT ON (kind, key) kind::"OrganisationKind" AS kind, key, full_number AS number, name, slug, "row", NULL::uuid AS id, false AS is_new, false AS changed
    FROM named ORDER BY kind, key, "row"`;
  await tx.$executeRaw`ANALYZE named`;
  await tx.$executeRaw`ANALYZE the_organisation`;
}

async function recognise(tx: SqlTx, programmeId: string): Promise<void> {
  await tx.$executeRaw`UPDATE the_organisation t SET id = o.id FROM "Organisation" o WHERE o.kind = t.kind AND o."companyNumber" = t.number`;
  await tx.$executeRaw`UPDATE the_organisation t SET id = o.id FROM "Organisation" o WHERE o.kind = t.kind AND o."charityNumber" = t.number AND t.id IS NULL`;
  await tx.$executeRaw`
    UPDATE the_organisation t SET id = found.id FROM (
      SELECT DISTINCT ON (kind, key) * FROM (
        SELECT DISTINCT ON (o.id) o.id, t.kind, t.key FROM the_organisation t
        JOIN "Organisation" o ON o.kind = t.kind AND lower(o.name) = lower(t.name)
        JOIN "Participation" p ON p."organisationId" = o.id AND p."programmeId" = ${programmeId}::uuid
        WHERE t.id IS NULL AND (t.number IS NULL OR (o."companyNumber" IS NULL AND o."charityNumber" IS NULL))
          AND o.id NOT IN (SELECT u.id FROM the_organisation u WHERE u.id IS NOT NULL)
        ORDER BY o.id, t."row") one ORDER BY kind, key, id
    ) found WHERE found.kind = t.kind AND found.key = t.key`;
}

async function create(tx: SqlTx, programmeId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Organisation" (id, kind, name, slug, "companyNumber", "charityNumber")
    SELECT t.id, t.kind, t.name, CASE WHEN count(*) OVER (PARTITION BY t.slug) = 1 AND o.id IS NULL THEN t.slug
        ELSE t.slug || substr(md5(t.kind || t.key || ${programmeId}), 1, 8) END,
      CASE WHEN ${isCompany} THEN t.number END, CASE WHEN NOT ${isCompany} THEN t.number END
    FROM the_organisation t LEFT JOIN "Organisation" o ON o.slug = t.slug WHERE t.is_new`;
  const made = Prisma.sql`SELECT id, NULL::uuid, now(), jsonb_build_object('organisationId', id, 'row', "row") FROM the_organisation WHERE is_new ORDER BY "row"`;
  await tell(tx, "organisation.registered", made);
  await tell(tx, "organisation.approved", made);
}

async function mend(tx: SqlTx): Promise<void> {
  const sameAsHere = Prisma.sql`o.name = t.name AND (t.number IS NULL OR t.number IN (o."companyNumber", o."charityNumber"))`;
  await tx.$executeRaw`UPDATE the_organisation t SET changed = true FROM "Organisation" o
    WHERE o.id = t.id AND NOT t.is_new AND (${sameAsHere}) IS NOT TRUE AND NOT ${changedHere(Prisma.sql`t.id`)}`;
  await tx.$executeRaw`
    UPDATE "Organisation" o SET name = t.name, "companyNumber" = CASE WHEN ${isCompany} AND o."charityNumber" IS DISTINCT FROM t.number THEN t.number ELSE o."companyNumber" END,
      "charityNumber" = CASE WHEN NOT ${isCompany} THEN t.number ELSE o."charityNumber" END, "verifiedAt" = NULL, "lapsedAt" = NULL
    FROM the_organisation t WHERE o.id = t.id AND t.changed`;
  await tell(
    tx,
    "organisation.corrected",
    Prisma.sql`SELECT id, NULL::uuid, now(), jsonb_build_object('row', "row") FROM the_organisation WHERE changed`,
  );
}
