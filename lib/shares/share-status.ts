import type { ShareStatus } from "@/lib/generated/prisma/enums";

/** Each state of a share, and the states that it may move to while its pledge is open: what the lead changes is asked again. */
export const shareMoves: Record<ShareStatus, readonly ShareStatus[]> = {
  invited: ["invited", "confirmed", "declined", "withdrawn"],
  confirmed: ["invited", "declined", "withdrawn"],
  declined: ["invited"],
  withdrawn: ["invited"],
};

/** The shares that count: asked, or said yes to. */
export const standing = { in: ["invited", "confirmed"] satisfies ShareStatus[] };
