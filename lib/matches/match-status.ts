import type { MatchStatus } from "@/lib/generated/prisma/enums";

/** Each state of a match, and the states that it may move to. */
export const matchMoves: Record<MatchStatus, readonly MatchStatus[]> = {
  agreed: ["delivering", "completed", "written_off", "cancelled"],
  delivering: ["completed", "written_off", "cancelled"],
  completed: [],
  written_off: [],
  cancelled: [],
};
