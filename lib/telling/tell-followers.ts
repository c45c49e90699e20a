import { z } from "zod";
import { ask, transaction } from "@/lib/db";
import { newsKind, newsOf, newsWords } from "@/lib/follows/news";
import type { Words } from "@/lib/letters/letter";
import { routes } from "@/lib/routes";
import type { Happened } from "./happened";
import { keepLetter } from "./keep-letter";
import type { Stop } from "./stop-token";

const follower = z.object({
  ...{ id: z.uuid(), email: z.string(), name: z.string().nullable() },
  ...{ kind: newsKind, title: z.string(), slug: z.string(), programme: z.string(), organisation: z.string() },
});

/** Writes to each person who follows a project, to be told at once, when what happened is news to followers. */
export async function tellFollowers({ id, projectId }: Happened, address: string): Promise<void> {
  const rows = await ask`
    SELECT u.id, u.email, u.name, ${newsOf} AS kind, p.title, p.slug, g.slug AS programme, o.name AS organisation
    FROM "Activity" a JOIN "Project" p ON p.id = a."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Programme" g ON g.id = p."programmeId"
      JOIN "Follow" f ON f."projectId" = p.id JOIN "User" u ON u.id = f."userId"
    WHERE a.id = ${id}::uuid AND p.status IN ('listed', 'closed') AND ${newsOf} IS NOT NULL
      AND f.telling = 'at_once' AND f."toldUpTo" < a.at AND u.id IS DISTINCT FROM a."userId"
    ORDER BY u.id`;
  for (const row of follower.array().parse(rows)) {
    const { kind, title, slug, programme, organisation, ...person } = row;
    const words: Words = {
      subject: `News of ${title}`,
      paragraphs: [`You follow “${title}”, by ${organisation}.`, newsWords[kind]],
      action: { label: "See the project", path: routes.project(programme, slug) },
    };
    const stop: Stop = { userId: person.id, kind: "follow", ids: [projectId] };
    await transaction((tx) => keepLetter(tx, { activityId: id, person, words, stop }, address));
  }
}
