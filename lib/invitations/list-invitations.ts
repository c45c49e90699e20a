import { db } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

type Asked = { userId: string };
const shown = {
  ...{ id: true, status: true, createdAt: true, organisation: { select: { name: true, kind: true, about: true } } },
  invitedBy: { select: { name: true, email: true } },
} as const;

/** The organisations that somebody is asked to join and has not answered yet, the first first. */
export async function listInvitations({ userId }: Asked) {
  return db.invitation.findMany({ where: { userId, status: "asked" }, orderBy: { id: "asc" }, select: shown });
}

/** One of somebody's own invitations, however it stands. Refuses `notFound` anybody else's. */
export async function loadInvitation({ userId }: Asked, id: string) {
  const invitation = await db.invitation.findFirst({ where: { id: uuid(id), userId }, select: shown });
  if (!invitation) throw new Refusal("notFound", "Invitation not found");
  return invitation;
}
