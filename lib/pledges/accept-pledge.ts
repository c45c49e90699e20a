import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { optionalLine, read } from "@/lib/input";
import { agreedQuantity } from "@/lib/matches/agreed";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { agreeTerms } from "./agree-terms";
import { measurePledge, type Measured } from "./measure-pledge";
import { refuseUnseen } from "./terms";
import { getPledge } from "./visible";

const pledgeToAccept = z.object({
  pledgeId: z.string(),
  /** Part of it, as typed; all of it when empty. */ quantity: z.string().nullish(),
  /** The terms that the page showed. */ terms: optionalLine(40),
});
type Pledge = Awaited<ReturnType<typeof getPledge>>;

/**
 * A community organisation accepts all or part of a pledge when it is its turn, and a match exists from then on. Refuses
 * `conflict` where less is left, the supplier has yet to say that people are checked, or the terms are others by now.
 */
export async function acceptPledge(actor: Actor, input: unknown) {
  const { pledgeId, quantity, terms } = read(pledgeToAccept, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    authorise(actor, "pledge.accept", { project: pledge.need.project });
    refuseUnseen(pledge, terms);
    return agreeTerms(tx, actor, "community", pledge, takenFrom(pledge, quantity ?? ""));
  });
}

function takenFrom(pledge: Pledge, typed: string): Measured {
  const { quantity, lineId, lineQuantity, inKind, line, need } = pledge;
  if (typed.trim() === "") return { quantity, lineId, lineQuantity, inKind };
  const part = measurePledge({ type: need.type, lines: line ? [{ ...line, inKindWelcome: true }] : [] }, lineId, typed);
  if (agreedQuantity(part) > agreedQuantity(pledge)) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: ["That is more than was pledged"],
    });
  }
  // Where the line costs more by now, it is still no more than was pledged.
  return { ...part, quantity: Math.min(part.quantity, quantity) };
}
