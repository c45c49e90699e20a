import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";

/** The brokers that answer for an organisation in the actor's programme, the longest first: those that the actor may end, and no others. */
export async function listVouchings(actor: Actor, organisationId: string) {
  const programmeId = actor.programmeId ?? "";
  const vouchings = await db.vouching.findMany({
    where: { organisationId, programmeId, endedAt: null },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, brokerId: true, createdAt: true, broker: { select: { name: true } } },
      organisation: { select: { name: true, _count: { select: { memberships: true } } } },
    },
  });
  return vouchings
    .filter(({ brokerId }) => can(actor, "vouching.end", { vouching: { brokerId, organisationId, programmeId } }))
    .map(({ id, broker, createdAt, organisation }) => ({
      ...{ id, broker: broker.name, since: createdAt, organisation: organisation.name },
      hasPeople: organisation._count.memberships > 0,
    }));
}

export type VouchingShown = Awaited<ReturnType<typeof listVouchings>>[number];
