import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { read, uuid } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { getPeopledOf } from "./get-peopled";
import { moveInvitation } from "./move-invitation";

const invitationToWithdraw = z.object({ invitationId: z.string() });

/** Those who asked somebody to join take it back; the link in the letter then leads nowhere. Refuses `conflict` once it was answered. */
export async function withdrawInvitation(actor: Actor, input: unknown) {
  const { invitationId } = read(invitationToWithdraw, input);
  return once(actor, input, async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id: uuid(invitationId) } });
    const { organisation, programmeId, elsewhere } = await getPeopledOf(tx, actor, invitation);
    authorise(actor, "invitation.withdraw", { organisation, programmeId, elsewhere });
    await moveInvitation(tx, invitationId, "withdrawn");
    await record(tx, actor, "invitation.withdrawn", {
      subjectId: invitationId,
      programmeId,
      details: { organisationId: organisation.id },
      ...(actor.organisationId === organisation.id ? {} : onBehalfOf(actor, organisation.id)),
    });
    return { organisationId: organisation.id };
  });
}
