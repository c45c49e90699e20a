import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { InvitationStatus } from "@/lib/generated/prisma/enums";
import { Refusal } from "@/lib/refusal";

const already: Record<Exclude<InvitationStatus, "asked">, string> = {
  accepted: "They have joined already",
  declined: "They have said no already",
  withdrawn: "This invitation was taken back",
};

/** Ends the waiting of an invitation, once; else a `conflict` says how it stands. */
export async function moveInvitation(tx: Tx, id: string, to: keyof typeof already): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, status: "asked" },
    data: { status: to, answeredAt: now() },
  });
  if (count > 0) return;
  const { status } = await tx.invitation.findUniqueOrThrow({ where: { id }, select: { status: true } });
  throw new Refusal("conflict", status === "asked" ? "Somebody else is answering it" : already[status]);
}
