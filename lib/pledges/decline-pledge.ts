import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { decidePledge } from "./decide-pledge";
import { getPledge } from "./visible";

const pledgeToDecline = z.object({
  pledgeId: z.string(),
  reason: line("Say why in a few words. The supplier does not see this.", 500),
});

/**
 * A community organisation says no, thank you. Its reason is private: the supplier never sees it, and it stays out of the
 * activity. Refuses `conflict` when the pledge no longer waits for an answer.
 */
export async function declinePledge(actor: Actor, input: unknown) {
  const { pledgeId, reason } = read(pledgeToDecline, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    const { project } = pledge.need;
    authorise(actor, "pledge.decline", { project });
    await decidePledge(tx, pledge, "declined", { privateReason: reason });
    await record(tx, actor, "pledge.declined", {
      subjectId: pledge.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOf(actor, project.organisationId),
      details: { needId: pledge.needId },
    });
    return { id: pledge.id, projectId: project.id };
  });
}
