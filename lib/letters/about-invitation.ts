import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** Who asks whom to join which organisation. */
export async function aboutInvitation(from: Reader, told: Told) {
  const who = { select: { id: true, name: true, email: true } } as const;
  const invitation = await from.invitation.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: { id: true, user: who, invitedBy: who, organisation: { select: { id: true, name: true } } },
  });
  return { ...told, ...invitation };
}
export type AboutInvitation = Awaited<ReturnType<typeof aboutInvitation>>;
