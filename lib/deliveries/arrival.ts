import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon, isoDay } from "@/lib/dates";
import { day, optionalLine, read } from "@/lib/input";
import { agreedQuantity } from "@/lib/matches/agreed";
import type { getMatch } from "@/lib/matches/visible";
import { deliveredBy } from "@/lib/shares/delivered-by";
import { Refusal, type FieldErrors } from "@/lib/refusal";
import { arrivedQuantity, arrivesAsCash } from "./arrived-quantity";

const arrival = z.object({
  matchId: z.string(),
  quantity: z.string("Enter how much arrived"),
  deliveredOn: day("Enter the day it arrived, such as 27 3 2026").refine(
    (date) => isoDay(date) <= dayInLondon(now()),
    "Enter a day that is not in the future",
  ),
  note: optionalLine(1000),
  payer: optionalLine(200),
  payee: optionalLine(200),
  /** Who brought it, where several suppliers share the match. */
  supplierId: z.uuid("Choose who brought it").nullish(),
  /** For which side the procurement team records it; everybody else records it for their own. */
  side: z.enum(["community", "supplier"]).nullish(),
});
type Arrival = z.output<typeof arrival>;
type Match = Pick<
  Awaited<ReturnType<typeof getMatch>>,
  "need" | "inKind" | "quantity" | "lineQuantity" | "supplierId" | "pledge" | "deliveries"
>;

/** What somebody says arrived, as a form or a file sends it. Refuses `invalid` beside the field. */
export const readArrival = (input: unknown): Arrival => read(arrival, input);

/** Whether it is the community organisation's own word, or said for it, and so is confirmed with it. */
export const isReceiversWord = ({ role }: Actor, side: Arrival["side"]): boolean =>
  role === "community" || role === "broker" || (role === "procurement" && side === "community");

/**
 * How much arrived of a match, counted as in `arrivedQuantity`, and who brought it where several share the match. Refuses `invalid` cash
 * without its proofs, and more than was agreed without a note.
 */
export function checkArrival(
  actor: Actor,
  match: Match,
  said: Arrival,
): { supplierId: string | null; quantity: number } {
  const supplierId = deliveredBy(actor, match, said.supplierId ?? null);
  const quantity = arrivedQuantity(match, said.quantity);
  refuseUnproved(match, quantity, said);
  return { supplierId, quantity };
}

function refuseUnproved(match: Match, quantity: number, { payer, payee, note }: Arrival): void {
  const fields: FieldErrors = {};
  if (arrivesAsCash(match)) {
    if (payer === null) fields["payer"] = ["Enter who paid, as on the bank statement"];
    if (payee === null) fields["payee"] = ["Enter who was paid, as on the bank statement"];
  }
  const recorded = match.deliveries
    .filter(({ status }) => status !== "rejected")
    .reduce((sum, each) => sum + (each.confirmedQuantity ?? each.quantity), 0);
  if (recorded + quantity > agreedQuantity(match) && note === null && !(match.inKind && match.quantity === 0)) {
    fields["note"] = ["This is more than was agreed. Say why."];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
}
