import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import { parsePostcode } from "@/lib/places/postcode";
import type { ProjectSearch } from "./project-search";
import { publicProjects } from "./visible";

/** Somebody has agreed to help, and has not been called off since: a condition on `"Project" p`. */
export const helped = Prisma.sql`EXISTS (
  SELECT 1 FROM "Need" hn JOIN "Match" hm ON hm."needId" = hn.id
  WHERE hn."projectId" = p.id AND hm.status NOT IN ('cancelled', 'written_off'))`;

/** Which projects a search asks for, within what the actor may see: a condition on `"Project" p`. */
export function projectsAskedFor(actor: Actor, search: ProjectSearch): Prisma.Sql {
  const conditions = [publicProjects(actor), withNeed(search)];
  if (search.driver !== "") conditions.push(withDriver(actor, search.driver));
  if (search.place !== "") conditions.push(inPlace(search.place));
  if (search.words !== "") conditions.push(withWords(search.words));
  return Prisma.join(conditions, " AND ");
}

function withNeed({ status, type }: ProjectSearch): Prisma.Sql {
  const ofType = type === null ? Prisma.empty : Prisma.sql`AND n.type = ${type}::"NeedType"`;
  if (status === "open")
    return Prisma.sql`p.status = 'listed' AND EXISTS (
      SELECT 1 FROM "Need" n WHERE n."projectId" = p.id AND n."matchedQuantity" < n.quantity ${ofType})`;
  return type === null
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (SELECT 1 FROM "Need" n WHERE n."projectId" = p.id ${ofType})`;
}

function withDriver({ programmeId }: Actor, code: string): Prisma.Sql {
  return Prisma.sql`p.id IN (SELECT pd."projectId" FROM "ProjectDriver" pd WHERE pd."driverId" =
    (SELECT d.id FROM "Driver" d WHERE d."programmeId" = ${programmeId}::uuid AND d.code = ${code}))`;
}

/** A postcode, or the first half of one, is looked up as its district; a name among the places and in titles, where many extracts keep it. */
function inPlace(place: string): Prisma.Sql {
  const postcode = parsePostcode(place);
  if (postcode)
    return Prisma.sql`p.id IN (SELECT pl."projectId" FROM "Place" pl WHERE pl.district = ${postcode.district})`;
  const beginning = `${place.toLowerCase().replace(/[\\%_]/g, "")}%`;
  return Prisma.sql`p.id IN (
    SELECT pl."projectId" FROM "Place" pl WHERE lower(pl.name) LIKE ${beginning}
    UNION SELECT t.id FROM "Project" t WHERE project_words(t.title, t.summary) @@ phraseto_tsquery('english', ${place}))`;
}

function withWords(words: string): Prisma.Sql {
  const asked = Prisma.sql`websearch_to_tsquery('english', ${words})`;
  return Prisma.sql`p.id IN (
    SELECT t.id FROM "Project" t WHERE project_words(t.title, t.summary) @@ ${asked}
    UNION SELECT t."projectId" FROM "Need" t WHERE to_tsvector('english', t.description) @@ ${asked}
    UNION SELECT t.id FROM "Project" t WHERE t."organisationId" IN (
      SELECT o.id FROM "Organisation" o WHERE to_tsvector('english', o.name) @@ ${asked}))`;
}
