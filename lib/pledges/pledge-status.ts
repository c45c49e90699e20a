import type { PledgeStatus } from "@/lib/generated/prisma/enums";

/** Each state of a pledge, and the states that it may move to. */
export const pledgeMoves: Record<PledgeStatus, readonly PledgeStatus[]> = {
  offered: ["accepted", "declined", "withdrawn", "expired"],
  accepted: [],
  declined: [],
  withdrawn: [],
  expired: [],
};
