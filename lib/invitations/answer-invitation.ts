import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { optionalLine, read, uuid } from "@/lib/input";
import { nameThemselves } from "@/lib/organisations/name-themselves";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { moveInvitation } from "./move-invitation";

const invitationToAnswer = z.object({ invitationId: z.string() });
const invitationToAccept = invitationToAnswer.extend({ yourName: optionalLine(120) });

/** Whoever was asked joins the organisation, and can act for it from then on. Refuses `conflict` once it was answered or taken back. */
export async function acceptInvitation(actor: Actor, input: unknown) {
  const { invitationId, yourName } = read(invitationToAccept, input);
  return once(actor, input, async (tx) => {
    const { id, userId, programmeId, organisation } = await getOwn(tx, actor, invitationId);
    await moveInvitation(tx, id, "accepted");
    await nameThemselves(tx, userId, yourName);
    const whose = { userId, organisationId: organisation.id };
    await tx.membership.createMany({ data: [{ ...whose, createdAt: now() }], skipDuplicates: true });
    const { id: membershipId } = await tx.membership.findUniqueOrThrow({ where: { userId_organisationId: whose } });
    // They are of the organisation now: its own history tells of it.
    const joined = { ...actor, organisationId: organisation.id, role: organisation.kind };
    const details = { organisationId: organisation.id };
    await record(tx, joined, "invitation.accepted", { subjectId: id, programmeId, details });
    return { membershipId, programmeId };
  });
}

/** Whoever was asked would rather not join; it needs no reason. Refuses `conflict` once it was answered or taken back. */
export async function declineInvitation(actor: Actor, input: unknown) {
  const { invitationId } = read(invitationToAnswer, input);
  return once(actor, input, async (tx) => {
    const { id, programmeId, organisation } = await getOwn(tx, actor, invitationId);
    await moveInvitation(tx, id, "declined");
    const details = { organisationId: organisation.id };
    await record(tx, actor, "invitation.declined", { subjectId: id, programmeId, details });
    return { id };
  });
}

/** Nobody else's invitation exists. */
async function getOwn(tx: Tx, actor: Actor, id: string) {
  const invitation = await tx.invitation.findUnique({
    where: { id: uuid(id) },
    include: { organisation: { select: { id: true, kind: true } } },
  });
  if (invitation?.userId !== actor.userId) throw new Refusal("notFound", "Invitation not found");
  authorise(actor, "invitation.answer", { invitation });
  return invitation;
}
