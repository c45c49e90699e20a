import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayToCome, optionalLine, read } from "@/lib/input";
import { getNeed } from "@/lib/needs/get-need";
import { lockNeed } from "@/lib/needs/lock-need";
import { formatQuantity } from "@/lib/needs/quantity";
import { holdListed } from "@/lib/projects/hold-listed";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { measurePledge } from "./measure-pledge";

const pledgeToMake = z.object({
  needId: z.string(),
  /** "need", or the id of the line that is met in kind. */
  what: z
    .string()
    .nullish()
    .transform((what) => what ?? null),
  quantity: z.string("Enter how much you can give"),
  message: optionalLine(1000),
  deliverBy: dayToCome("Enter a day, such as 27 3 2027"),
});

/**
 * A supplier proposes to meet all or part of a need. The community organisation then accepts or declines.
 * Refuses: `invalid`, `notFound`, `notAllowed`, and `conflict` where the project is no longer listed or less is left.
 */
export async function makePledge(actor: Actor, input: unknown) {
  const pledge = read(pledgeToMake, input);
  return once(actor, input, async (tx) => {
    const need = await getNeed(tx, actor, pledge.needId);
    authorise(actor, "pledge.make", {});
    if (!(await holdListed(tx, need.projectId)))
      throw new Refusal("conflict", "This project is not taking pledges any more");
    const measured = measurePledge(need, pledge.what, pledge.quantity);
    const left = await lockNeed(tx, need.id);
    if (left === 0)
      throw new Refusal(
        "conflict",
        "This need has been met in full since you opened the page. Thank you all the same.",
      );
    if (measured.quantity > left) {
      throw new Refusal("invalid", "There is a problem with your answers", {
        quantity: [`Only ${formatQuantity(need, left)} is still needed`],
      });
    }
    const made = await tx.pledge.create({
      data: {
        ...measured,
        needId: need.id,
        supplierId: actor.organisationId ?? "",
        message: pledge.message,
        deliverBy: pledge.deliverBy,
        offeredAt: now(),
      },
    });
    await record(tx, actor, "pledge.made", {
      subjectId: made.id,
      projectId: need.projectId,
      programmeId: need.project.programmeId,
      details: { needId: need.id, quantity: made.quantity },
    });
    return { id: made.id };
  });
}
