import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { optionalLine, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { agreeTerms } from "./agree-terms";
import { refuseUnseen } from "./terms";
import { getPledge } from "./visible";

const termsToAgree = z.object({
  pledgeId: z.string(),
  /** The terms that the page showed. */ terms: optionalLine(40),
});

/**
 * A supplier agrees to what the community organisation proposed instead of its pledge, and a match exists from then on. Refuses
 * as accepting a pledge does, and `conflict` when it is not the supplier's turn.
 */
export async function agreeToPledge(actor: Actor, input: unknown) {
  const { pledgeId, terms } = read(termsToAgree, input);
  return once(actor, input, async (tx) => {
    const pledge = await getPledge(tx, actor, pledgeId);
    authorise(actor, "pledge.agree", { pledge, project: pledge.need.project });
    refuseUnseen(pledge, terms);
    const { quantity, lineId, lineQuantity, inKind } = pledge;
    return agreeTerms(tx, actor, "supplier", pledge, { quantity, lineId, lineQuantity, inKind });
  });
}
