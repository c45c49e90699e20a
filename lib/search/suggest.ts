import type { Actor } from "@/lib/auth/actor";
import { pool } from "@/lib/db";
import { publicProjects } from "@/lib/projects/visible";
import { Prisma } from "@/lib/generated/prisma/client";
import { catalogueOf } from "./catalogue";

const SHORTEST = 2;
const LONGEST = 60;
const EACH = 4;

/** Something that somebody who types may mean: a word to look for, a project to go to, whose projects, or where. */
export type Suggestion = { kind: "word" | "project" | "organisation" | "place"; text: string; slug?: string };

/** What somebody who has typed so much may mean, within what everybody may see; nothing for less than two letters. */
export async function suggest(actor: Actor, typed: string): Promise<Suggestion[]> {
  const { programmeId } = actor;
  const words =
    typed
      .slice(0, LONGEST)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  if (programmeId === null || last.length < SHORTEST) return [];
  const catalogue = catalogueOf(programmeId);
  const [named] = await Promise.all([askNamed(actor, words, last), catalogue.catchUp()]);
  const before = words.slice(0, -1).join(" ");
  const suggestions = named.map(({ kind, text, slug }): Suggestion =>
    kind === "word"
      ? { kind, text: before === "" ? text : `${before} ${text}` }
      : { kind, text, ...(slug && { slug }) },
  );
  return [
    ...suggestions,
    ...catalogue.columns.placesLike(words.join(" "), EACH).map((text) => ({ kind: "place" as const, text })),
  ];
}

type Named = { kind: "word" | "project" | "organisation"; text: string; slug: string | null };

/** Every word must be there, the last perhaps only begun; words such as "before" find nothing. Planned anew, since one plan does not fit short and long beginnings. */
async function askNamed(actor: Actor, words: string[], last: string): Promise<Named[]> {
  const begun = words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(" & ");
  const { programmeId } = actor;
  const { text, values } = Prisma.sql`
    (SELECT 'word' AS kind, word AS text, NULL AS slug FROM "VocabularyWord"
      WHERE "programmeId" = ${programmeId}::uuid AND many > 0 AND word <> '' AND word LIKE ${`${last}%`}
        AND ts_lexize('english_stem', word) <> '{}'
      ORDER BY many DESC, length(word), word LIMIT ${EACH})
    UNION ALL
    (SELECT 'project', p.title, p.slug FROM (
        SELECT s."projectId" FROM "ProjectSearch" s WHERE s."programmeId" = ${programmeId}::uuid AND s.state > 0
          AND ts_filter(s.document, '{a}') @@ to_tsquery('maypole', ${begun}) LIMIT ${EACH}) f
      JOIN "Project" p ON p.id = f."projectId" WHERE ${publicProjects(actor)})
    UNION ALL
    (SELECT 'organisation', o.name, NULL FROM "Organisation" o WHERE o.kind = 'community' AND to_tsvector('english', o.name) @@ to_tsquery('english', ${begun})
      AND EXISTS (SELECT 1 FROM "Project" p WHERE p."organisationId" = o.id AND ${publicProjects(actor)}) LIMIT ${EACH})`;
  const { rows } = await pool.query<Named>({ text, values });
  return rows;
}
