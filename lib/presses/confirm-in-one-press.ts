import { z } from "zod";
import type { Caller } from "@/lib/auth/caller";
import { limit } from "@/lib/auth/rate-limit";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { findPressedDelivery } from "./find-pressed-delivery";
import { presses } from "./presses-limit";

const pressed = z.object({ token: z.string() });

/**
 * Confirms all of an arrival from a letter, as the person it was written to: no sign-in is asked. Refuses `notFound` a link that does
 * not work (any more), and `conflict` what was answered already or too many tries from one address.
 */
export async function confirmInOnePress({ address }: Caller, input: unknown) {
  const { token } = read(pressed, input);
  await limit(presses, address);
  const found = await findPressedDelivery(token);
  if (found.state === "expired") throw new Refusal("notFound", "This link has run out. Sign in to answer");
  if (found.state === "unknown") throw new Refusal("notFound", "This link does not work");
  if (found.state !== "waiting") throw new Refusal("conflict", "This delivery has already been answered");
  return confirmDelivery(found.actor, { deliveryId: found.delivery.id });
}
