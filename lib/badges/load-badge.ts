import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { uuid } from "@/lib/input";
import { agreedColumns, agreedQuantity, confirmedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { projectsVisibleTo } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";

/**
 * What a match's badge says to everybody: what a supplier gave, and who confirmed it on which day; `confirmed` is null once a
 * confirmation was withdrawn and nothing else is confirmed. Refuses `notFound` for what nobody has ever confirmed, and for what is
 * not public.
 */
export async function loadBadge(actor: Actor, matchId: string) {
  const [seen] = await db.$queryRaw<{ ever: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Delivery" d JOIN "Activity" a ON a."subjectId" = d.id AND a.name = 'delivery.confirmed'
        WHERE d."matchId" = m.id) OR EXISTS (SELECT 1 FROM "Delivery" d WHERE d."matchId" = m.id AND d.status = 'confirmed') AS ever
    FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE m.id = ${uuid(matchId)}::uuid AND ${projectsVisibleTo(actor)}`;
  if (!seen?.ever) throw new Refusal("notFound", "Nothing has been confirmed here");
  const match = await findMatch(matchId);
  const { need, supplier, line, inKind, deliveries } = match;
  const [latest] = deliveries;
  const quantity = confirmedQuantity(deliveries);
  const { organisation, ...project } = need.project;
  return {
    id: match.id,
    supplier,
    organisation,
    project,
    confirmed: latest?.decidedAt
      ? {
          on: latest.decidedAt,
          shown: formatAgreed({ inKind, line, need }, quantity),
          /** More is still to come, or will not come. */
          part: quantity < agreedQuantity(match),
        }
      : null,
  };
}

export type BadgeShown = Awaited<ReturnType<typeof loadBadge>>;

function findMatch(id: string) {
  return db.match.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ ...agreedColumns, id: true },
      supplier: { select: { name: true, slug: true } },
      deliveries: {
        where: { status: "confirmed" },
        select: { status: true, quantity: true, confirmedQuantity: true, decidedAt: true },
        orderBy: { decidedAt: "desc" },
      },
      need: {
        select: {
          ...{ type: true, unit: true },
          project: { select: { title: true, slug: true, organisation: { select: { name: true, slug: true } } } },
        },
      },
    },
  });
}
