import type { IntroductionStatus } from "@/lib/generated/prisma/enums";

/** Each state of an introduction, and the states that it may move to. */
export const introductionMoves: Record<IntroductionStatus, readonly IntroductionStatus[]> = {
  asked: ["accepted", "declined", "withdrawn"],
  accepted: [],
  declined: [],
  withdrawn: [],
};
