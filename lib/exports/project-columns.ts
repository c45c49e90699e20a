import { z } from "zod";
import { ask } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { neverRefused } from "@/lib/metrics/definitions";
import { routes } from "@/lib/routes";
import type { Column } from "./table";

const Row = z.object({
  id: z.uuid(),
  programme: z.string(),
  slug: z.string(),
  title: z.string(),
  organisation: z.string(),
  status: z.string(),
  summary: z.string().nullable(),
  places: z.string().nullable(),
  drivers: z.string().nullable(),
  needs: z.number(),
  met: z.number(),
  cashPence: z.number(),
  cashMatched: z.number(),
  listedAt: z.date().nullable(),
  backedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
});
type ProjectLine = z.infer<typeof Row>;

/** Projects as people take them away; `base` begins the address of each one's page. */
export const projectColumns = (base: string): readonly Column<ProjectLine>[] => [
  { heading: "Project", kind: "text", value: (row) => row.title },
  { heading: "Organisation", kind: "text", value: (row) => row.organisation },
  { heading: "Status", kind: "text", value: (row) => row.status },
  { heading: "Summary", kind: "text", value: (row) => row.summary },
  { heading: "Where", kind: "text", value: (row) => row.places },
  { heading: "What it acts on", kind: "text", value: (row) => row.drivers },
  { heading: "Needs", kind: "number", value: (row) => row.needs },
  { heading: "Needs met in full", kind: "number", value: (row) => row.met },
  { heading: "Cash asked for", kind: "money", value: (row) => row.cashPence },
  { heading: "Cash matched", kind: "money", value: (row) => row.cashMatched },
  { heading: "Listed on", kind: "instant", value: (row) => row.listedAt },
  { heading: "First backed on", kind: "instant", value: (row) => row.backedAt },
  { heading: "Ended on", kind: "instant", value: (row) => row.endedAt },
  {
    heading: "Page",
    kind: "text",
    value: (row) => new URL(routes.project(row.programme, row.slug), base).href,
  },
];

/** The lines of projects, of those ids that the condition on `"Project" p` lets through, in the order of the ids. */
export async function projectLines(ids: readonly string[], scope: Prisma.Sql): Promise<ProjectLine[]> {
  return Row.array().parse(
    await ask`
      SELECT p.id, g.slug AS programme, p.slug, p.title, o.name AS organisation, p.status::text, p.summary,
        (SELECT string_agg(DISTINCT coalesce(pl.name, pl.district), ', ') FROM "Place" pl WHERE pl."projectId" = p.id) AS places,
        (SELECT string_agg(d.name, ', ' ORDER BY d.position) FROM "ProjectDriver" pd JOIN "Driver" d ON d.id = pd."driverId"
          WHERE pd."projectId" = p.id) AS drivers,
        n.needs, n.met, p."cashPence"::float8 AS "cashPence", n.cash AS "cashMatched", p."listedAt",
        (SELECT min(m."agreedAt") FROM "Need" mn JOIN "Match" m ON m."needId" = mn.id
          WHERE mn."projectId" = p.id AND ${neverRefused}) AS "backedAt",
        p."endedAt"
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place) JOIN "Project" p ON p.id = asked.id
        JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Programme" g ON g.id = p."programmeId",
        LATERAL (SELECT count(*)::int AS needs, (count(*) FILTER (WHERE ne."matchedQuantity" >= ne.quantity))::int AS met,
          coalesce((SELECT sum(m.quantity - m."returnedQuantity") FROM "Need" ca JOIN "Match" m ON m."needId" = ca.id
            WHERE ca."projectId" = p.id AND ca.type = 'cash' AND NOT m."inKind" AND ${neverRefused}), 0)::float8 AS cash
          FROM "Need" ne WHERE ne."projectId" = p.id) n
      WHERE ${scope} ORDER BY asked.place`,
  );
}
