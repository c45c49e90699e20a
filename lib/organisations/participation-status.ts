import type { ParticipationStatus } from "@/lib/generated/prisma/enums";

/** Which moves an organisation's place in a programme can make. */
export const participationMoves: Record<ParticipationStatus, readonly ParticipationStatus[]> = {
  submitted: ["approved", "returned"],
  returned: ["submitted"],
  approved: [],
};
