import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { read, wholeNumber } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { type Reason, reasonOrder, usualWeights, type Weights, weightsOf } from "./weights";

const weight = wholeNumber("Enter a whole number from 0 to 100", 0, 100);
const weightsToSet = z.object(
  Object.fromEntries(reasonOrder.map((reason) => [reason, weight])) as Record<Reason, typeof weight>,
);

/** How much each reason would count, as typed. Refuses `invalid` beside each that is no whole number to 100, and where nothing counts. */
export function readWeights(input: unknown): Weights {
  const weights: Weights = read(weightsToSet, input);
  if (reasonOrder.every((reason) => weights[reason] === 0))
    throw new Refusal("invalid", "There is a problem with your answers", { fit: ["Something has to count"] });
  return weights;
}

/** The programme's weights, and the usual ones to compare them with. Refuses `notAllowed`. */
export async function loadWeights(actor: Actor): Promise<{ weights: Weights; usual: Weights }> {
  authorise(actor, "matching.weigh", {});
  const programme = await db.programme.findUniqueOrThrow({
    where: { id: actor.programmeId ?? "" },
    select: { weights: true },
  });
  return { weights: weightsOf(programme.weights), usual: usualWeights };
}

/** The procurement team sets how much each reason counts when projects are suggested to suppliers, from 0 to 100 each. Refuses `invalid` and `notAllowed`. */
export async function setWeights(actor: Actor, input: unknown) {
  const weights = readWeights(input);
  return once(actor, input, async (tx) => {
    authorise(actor, "matching.weigh", {});
    const id = actor.programmeId ?? "";
    await tx.programme.update({ where: { id }, data: { weights } });
    await record(tx, actor, "programme.weighed", { subjectId: id, programmeId: id, details: { weights } });
    return { id };
  });
}
