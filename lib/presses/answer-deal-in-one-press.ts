import { z } from "zod";
import type { Caller } from "@/lib/auth/caller";
import { limit } from "@/lib/auth/rate-limit";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { findPressedDeal } from "./find-pressed-deal";
import { presses } from "./presses-limit";

const pressed = z.object({
  token: z.string(),
  answer: z.enum(["yes", "no"], "Say whether it was so"),
  reason: z.string().nullish(),
});

/**
 * Confirms a deal made elsewhere, or says that it was not so and why, from a letter, as the person it was written to: no sign-in is asked.
 * Refuses `notFound` a link that does not work (any more), and `conflict` what was answered already or too many tries from one address.
 */
export async function answerDealInOnePress({ address }: Caller, input: unknown) {
  const { token, answer, reason } = read(pressed, input);
  await limit(presses, address);
  const found = await findPressedDeal(token);
  if (found.state === "expired") throw new Refusal("notFound", "This link has run out. Sign in to answer");
  if (found.state === "unknown") throw new Refusal("notFound", "This link does not work");
  if (found.state !== "waiting") throw new Refusal("conflict", "This has been answered already");
  const { matchId } = found.deal;
  return answer === "yes" ? confirmDeal(found.actor, { matchId }) : refuseDeal(found.actor, { matchId, reason });
}
