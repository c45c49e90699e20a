import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { ParticipationStatus } from "@/lib/generated/prisma/enums";
import { statesBefore } from "@/lib/moves";
import { Refusal } from "@/lib/refusal";
import { participationMoves } from "./participation-status";

const already: Record<ParticipationStatus, string> = {
  submitted: "This organisation is waiting for approval",
  approved: "This organisation has already been approved",
  returned: "This organisation has already been returned",
};

/** Moves an organisation's place in a programme on, if it still can; else a `conflict` says how it stands. */
export async function moveParticipation(
  tx: Tx,
  place: { organisationId: string; programmeId: string },
  to: ParticipationStatus,
  reason: string | null,
): Promise<void> {
  const { organisationId, programmeId } = place;
  const when = now();
  const { count } = await tx.participation.updateMany({
    where: { organisationId, programmeId, status: { in: statesBefore(participationMoves, to) } },
    data: {
      status: to,
      reason,
      ...(to === "submitted" ? { submittedAt: when, decidedAt: null } : { decidedAt: when }),
    },
  });
  if (count > 0) return;
  const { status } = await tx.participation.findUniqueOrThrow({
    where: { organisationId_programmeId: { organisationId, programmeId } },
  });
  throw new Refusal("conflict", already[status]);
}
