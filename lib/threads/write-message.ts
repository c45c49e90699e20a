import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { line, read, tick } from "@/lib/input";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { getPledge } from "@/lib/pledges/visible";
import { childrenNamed } from "@/lib/projects/child-named";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";

const messageToWrite = z.object({
  pledgeId: z.string(),
  text: line("Write something first", 2000),
  /** No child is named, though it looked like it. */
  noChild: tick,
});

/**
 * Somebody on either side of a pledge, or the procurement team for itself, writes a line that all of them read, at any time. It stays as it is
 * once written, so a line that seems to name a child is asked about first: `invalid` without the tick that it names none.
 */
export async function writeMessage(actor: Actor, input: unknown) {
  const { pledgeId, text, noChild } = read(messageToWrite, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    const { project } = pledge.need;
    authorise(actor, "thread.write", { pledge, project });
    if (!noChild) refuseNamedChild(text);
    const { userId, organisationId, role } = actor;
    const message = await tx.message.create({
      data: { pledgeId: pledge.id, userId: userId ?? "", organisationId: organisationId ?? "", role, text, at: now() },
    });
    await record(tx, actor, "thread.written", {
      subjectId: pledge.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...(role === "broker" ? onBehalfOf(actor, project.organisationId) : {}),
      details: { messageId: message.id },
    });
    return { id: message.id, pledgeId: pledge.id };
  });
}

function refuseNamedChild(text: string) {
  const named = childrenNamed(text);
  if (named.length === 0) return;
  throw new Refusal("invalid", "There is a problem with your answers", {
    text: named.map(({ found, instead }) => `This seems to name a child: “${found}”. ${instead}`),
    noChild: ["Or tick that it names no child"],
  });
}
