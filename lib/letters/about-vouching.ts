import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** A broker and a group that it answered for, whether the group has people of its own, and how many other brokers answer for it. */
export async function aboutVouching(from: Reader, told: Told) {
  const { broker, organisation, programmeId } = await from.vouching.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ programmeId: true, broker: { select: { id: true, name: true } } },
      organisation: { select: { id: true, name: true, _count: { select: { memberships: true } } } },
    },
  });
  const others = await from.vouching.count({ where: { organisationId: organisation.id, programmeId, endedAt: null } });
  const { _count, ...group } = organisation;
  return { ...told, broker, group, hasPeople: _count.memberships > 0, others };
}
export type AboutVouching = Awaited<ReturnType<typeof aboutVouching>>;
