import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** What somebody says of an organisation that others listed, or which broker asks to answer for it; and who vouches for it. */
export async function aboutClaim(from: Reader, told: Told) {
  const { user, message, organisation, programmeId, broker } = await from.claim.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ message: true, programmeId: true, user: { select: { id: true, name: true, email: true } } },
      organisation: { select: { id: true, name: true, _count: { select: { memberships: true } } } },
      broker: { select: { id: true, name: true } },
    },
  });
  const brokers = await from.vouching.findMany({
    where: { organisationId: organisation.id, programmeId, endedAt: null },
    select: { brokerId: true },
  });
  return {
    ...told,
    user,
    message,
    organisation,
    broker,
    hasPeople: organisation._count.memberships > 0,
    brokers: brokers.map(({ brokerId }) => brokerId),
  };
}
export type AboutClaim = Awaited<ReturnType<typeof aboutClaim>>;
