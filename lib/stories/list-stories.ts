import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { PhotographShown } from "@/lib/files/list-files";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { formatAgreed } from "@/lib/matches/agreed";
import { matchesGivenBy, storiesInPublic, suppliersOfMatch } from "./visible";

type Named = { name: string; slug: string };

/** A story as everybody reads it: what came of something that was given, in the words of those who received it. */
export type StoryTold = {
  id: string;
  matchId: string;
  story: string;
  at: Date;
  /** How much of it is confirmed, and of what: "12 beds". */
  gave: string;
  project: { title: string; slug: string };
  organisation: Named;
  /** All who gave it, the one that leads it first. */
  suppliers: Named[];
  photograph: PhotographShown | null;
};

type Row = Omit<StoryTold, "gave"> & {
  type: NeedType;
  unit: string;
  inKind: boolean;
  line: string | null;
  confirmed: number;
};

/** Of one story, one match, one project, everything that a supplier gave or shared, or all that a community organisation received; of the whole programme, older than one of its stories or all. */
type Of = {
  storyId?: string;
  matchId?: string;
  projectId?: string;
  supplierId?: string;
  communityId?: string;
  afterId?: string;
};

/** The stories that anybody may read, the newest first; so many at most. */
export async function listStories(actor: Actor, of: Of, most: number): Promise<StoryTold[]> {
  const rows = await ask<Row>`
    SELECT s.id, s."matchId", s.story, s."createdAt" AS at, n.type, n.unit, m."inKind", l.description AS line,
      (SELECT coalesce(sum(d."confirmedQuantity"), 0)::float8 FROM "Delivery" d WHERE d."matchId" = m.id) AS confirmed,
      json_build_object('title', p.title, 'slug', p.slug) AS project, json_build_object('name', o.name, 'slug', o.slug) AS organisation,
      (SELECT json_agg(json_build_object('name', g.name, 'slug', g.slug) ORDER BY g.id <> m."supplierId", g.name)
        FROM "Organisation" g WHERE g.id IN (${suppliersOfMatch})) AS suppliers,
      CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('id', f.id, 'alternativeText', coalesce(f."alternativeText", ''),
        'width', f.width, 'height', f.height) END AS photograph
    FROM "Story" s JOIN "Match" m ON m.id = s."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = s."projectId"
      JOIN "Organisation" o ON o.id = p."organisationId" LEFT JOIN "NeedLine" l ON l.id = m."lineId"
      LEFT JOIN "File" f ON f.id = s."fileId" AND f."removedAt" IS NULL
    WHERE ${storiesInPublic(actor)} AND ${which(of)} ORDER BY s."createdAt" DESC, s.id DESC LIMIT ${most}`;
  return rows.map(({ type, unit, inKind, line, confirmed, ...told }) => ({
    ...told,
    gave: formatAgreed({ inKind, line: line === null ? null : { description: line }, need: { type, unit } }, confirmed),
  }));
}

function which({ storyId, matchId, projectId, supplierId, communityId, afterId }: Of): Prisma.Sql {
  if (storyId !== undefined) return Prisma.sql`s.id = ${storyId}::uuid`;
  if (matchId !== undefined) return Prisma.sql`s."matchId" = ${matchId}::uuid`;
  if (projectId !== undefined) return Prisma.sql`s."projectId" = ${projectId}::uuid`;
  if (supplierId !== undefined) return Prisma.sql`s."matchId" = ANY (ARRAY(${matchesGivenBy(supplierId)}))`;
  if (communityId !== undefined) return Prisma.sql`p."organisationId" = ${communityId}::uuid`;
  if (afterId !== undefined)
    return Prisma.sql`(s."createdAt", s.id) < (SELECT last."createdAt", last.id FROM "Story" last WHERE last.id = ${afterId}::uuid)`;
  return Prisma.sql`true`;
}
