import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read, tick } from "@/lib/input";
import { checkAsked } from "@/lib/needs/check-asked";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { onBehalfOfSide } from "./side";
import { getPledge } from "./visible";

const pledgeToCheck = z.object({ pledgeId: z.string(), checked: tick });

/**
 * A supplier says that everybody it sends who will meet children has the check that the need asks for. Refuses `invalid`
 * without the tick, and `conflict` where no check is asked for, it was said before, or the pledge no longer waits.
 */
export async function checkPledge(actor: Actor, input: unknown) {
  const { pledgeId, checked } = read(pledgeToCheck, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    const { project } = pledge.need;
    authorise(actor, "pledge.check", { pledge, project });
    const check = checkAsked(pledge.need);
    if (check === null) throw new Refusal("conflict", "No check is asked for here");
    if (!checked) {
      throw new Refusal("invalid", "There is a problem with your answers", {
        checked: [`Tick this once everybody has ${check}`],
      });
    }
    const { count } = await tx.pledge.updateMany({
      where: { id: pledge.id, status: "offered", checkedAt: null },
      data: { checkedAt: now(), checkedById: actor.userId },
    });
    if (count === 0) throw new Refusal("conflict", "You have said so already, or the pledge no longer waits");
    await record(tx, actor, "pledge.checked", {
      subjectId: pledge.id,
      projectId: project.id,
      programmeId: project.programmeId,
      ...onBehalfOfSide(actor, "supplier", pledge),
      details: { needId: pledge.needId },
    });
    return { id: pledge.id };
  });
}
