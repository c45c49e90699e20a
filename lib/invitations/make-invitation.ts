import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { email as emailAddress } from "@/lib/auth/email";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { getPeopled } from "./get-peopled";

const invitationToMake = z.object({ organisationId: z.string(), email: emailAddress });

/**
 * Somebody asks a colleague, by e-mail address, to join the organisation and act for it. They need no account yet: signing in
 * with that address is the answer's proof. Refuses `invalid` who belongs to it or was asked already.
 */
export async function makeInvitation(actor: Actor, input: unknown) {
  const { organisationId, email } = read(invitationToMake, input);
  if (actor.userId !== null) await limit({ name: "invitations by person", tries: 20, minutes: 60 }, actor.userId);
  return once(actor, input, async (tx) => {
    const { organisation, programmeId, elsewhere } = await getPeopled(tx, actor, organisationId);
    authorise(actor, "invitation.make", { organisation, programmeId, elsewhere });
    // Not `upsert`, which two at once break.
    await tx.user.createMany({ data: [{ email, createdAt: now() }], skipDuplicates: true });
    const user = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
    await refuseKnown(tx, organisation.id, user.id);
    const { id } = await tx.invitation.create({
      data: {
        ...{ organisationId: organisation.id, programmeId, userId: user.id },
        ...{ invitedById: actor.userId ?? "", createdAt: now() },
      },
      select: { id: true },
    });
    await record(tx, actor, "invitation.made", {
      subjectId: id,
      programmeId,
      details: { organisationId: organisation.id },
      ...(actor.organisationId === organisation.id ? {} : onBehalfOf(actor, organisation.id)),
    });
    return { id, organisationId: organisation.id };
  });
}

async function refuseKnown(tx: Tx, organisationId: string, userId: string): Promise<void> {
  // Two at once would each find no other.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  const who = { organisationId, userId };
  const said = (await tx.membership.count({ where: who }))
    ? "This person can act for the organisation already"
    : (await tx.invitation.count({ where: { ...who, status: "asked" } }))
      ? "This person was asked already, and has not answered yet"
      : null;
  if (said !== null) throw new Refusal("invalid", said, { email: [said] });
}
