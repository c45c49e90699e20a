import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { decidePledge } from "./decide-pledge";
import { onBehalfOfSide } from "./side";
import { getPledge } from "./visible";

const pledgeToWithdraw = z.object({
  pledgeId: z.string(),
  reason: line("Say in a few words why, so that nobody is left guessing", 500),
});

/** A supplier takes back a pledge that has not been agreed, and says why. Refuses `conflict` once it has. */
export async function withdrawPledge(actor: Actor, input: unknown) {
  const { pledgeId, reason } = read(pledgeToWithdraw, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    const { project } = pledge.need;
    authorise(actor, "pledge.withdraw", { pledge, project });
    await decidePledge(tx, pledge, "withdrawn");
    await record(tx, actor, "pledge.withdrawn", {
      subjectId: pledge.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOfSide(actor, "supplier", pledge),
      details: { needId: pledge.needId },
      reason,
    });
    return { id: pledge.id };
  });
}
