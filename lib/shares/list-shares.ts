import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { formatAgreed } from "@/lib/matches/agreed";
import { suppliersOf } from "@/lib/organisations/suppliers-of";
import { getPledge, pledgesVisibleTo } from "@/lib/pledges/visible";

/**
 * Who shares a pledge, the lead first, with what each gives; whom the lead can still ask; and how many have yet to answer. `as` is the
 * supplier whose view it is, where somebody looks for one. Refuses `notFound`.
 */
export async function loadShares(actor: Actor, pledgeId: string, as = actor.organisationId) {
  const pledge = await getPledge(db, actor, pledgeId);
  const { need, line, inKind, supplierId, status } = pledge;
  const rows = await db.share.findMany({
    where: { pledgeId: pledge.id },
    orderBy: { invitedAt: "asc" },
    include: { supplier: { select: { name: true } } },
  });
  const leads = as === supplierId;
  const shares = rows.map((each) => ({
    ...{ id: each.id, supplierId: each.supplierId, supplier: each.supplier.name, status: each.status },
    ...{ quantity: each.quantity, message: each.message, leads: each.supplierId === supplierId },
    ours: each.supplierId === as,
    shown: formatAgreed({ need, line, inKind }, each.quantity),
    agreed: each.agreedQuantity === null ? null : formatAgreed({ need, line, inKind }, each.agreedQuantity),
    /** Only the one that leads it reads why another cannot. */
    reason: leads ? each.reason : null,
  }));
  const stand = shares.filter((each) => each.status === "invited" || each.status === "confirmed");
  const inIt = new Set([supplierId, ...stand.map((each) => each.supplierId)]);
  const askable =
    leads && status === "offered" ? await suppliersOf(need.project.programmeId, { withPeople: true }) : [];
  return {
    pledgeId: pledge.id,
    open: status === "offered",
    leads,
    /** More than the lead alone. */
    joint: stand.length > 1,
    shares: stand.sort((one, other) => Number(other.leads) - Number(one.leads)),
    gone: leads ? shares.filter((each) => each.status === "declined") : [],
    ours: shares.find((each) => each.ours && !each.leads) ?? null,
    waitsFor: stand.filter((each) => each.status === "invited").map((each) => each.supplier),
    cash: need.type === "cash" && !inKind,
    unit: line ? null : need.unit,
    toAsk: askable.filter(({ id }) => !inIt.has(id)),
  };
}
export type SharesShown = Awaited<ReturnType<typeof loadShares>>;

const Invitation = z.object({
  pledgeId: z.uuid(),
  lead: z.string(),
  organisation: z.string(),
  description: z.string(),
  title: z.string(),
  since: z.date(),
});

/** The pledges that the actor's own organisation is asked to share and has not answered, the oldest first. */
export async function listInvitations(actor: Actor) {
  const rows = await db.$queryRaw`
    SELECT g.id AS "pledgeId", s.name AS lead, o.name AS organisation, n.description, p.title, h."invitedAt" AS since
    FROM "Share" h JOIN "Pledge" g ON g.id = h."pledgeId" JOIN "Need" n ON n.id = g."needId" JOIN "Project" p ON p.id = n."projectId"
    JOIN "Organisation" o ON o.id = p."organisationId" JOIN "Organisation" s ON s.id = g."supplierId"
    WHERE h."supplierId" = ${actor.organisationId}::uuid AND h.status = 'invited' AND g.status = 'offered' AND ${pledgesVisibleTo(actor)}
    ORDER BY h."invitedAt", h.id`;
  return Invitation.array().parse(rows);
}
