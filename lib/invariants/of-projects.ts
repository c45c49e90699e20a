import { Prisma } from "@/lib/generated/prisma/client";
import { counted } from "@/lib/projects/counted";
import type { Invariant } from "./invariant";

/** What holds of projects and their needs. */
export const ofProjects: readonly Invariant[] = [
  {
    name: "each project’s count of needs, and the cash that they ask for, are those of its needs",
    breaking: Prisma.sql`SELECT p.id FROM "Project" p LEFT JOIN "Need" n ON n."projectId" = p.id GROUP BY p.id
      HAVING p."needCount" <> count(n.id) OR p."cashPence" <> coalesce(sum(n.quantity) FILTER (WHERE n.type = 'cash'), 0)`,
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
    name: "going through what changed of each listed project leads to what figures count of it",
    breaking: Prisma.sql`SELECT p.id FROM "Project" p JOIN (
        SELECT a."subjectId" AS id, a.details -> 'stood' AS stood, a.details -> 'stands' AS stands,
          lag(a.details -> 'stands') OVER each AS before, lead(a.seq) OVER each IS NULL AS last
        FROM "Activity" a WHERE a.name IN ('project.changed', 'project.undone') AND a.details -> 'stood' IS NOT NULL
        WINDOW each AS (PARTITION BY a."subjectId" ORDER BY a.seq)) told ON told.id = p.id
      WHERE (told.before <> told.stood OR (told.last AND told.stands <> ${counted}))
        AND NOT EXISTS (SELECT 1 FROM "Activity" c WHERE c."subjectId" = p.id AND c.name = 'project.corrected')`,
  },
];
