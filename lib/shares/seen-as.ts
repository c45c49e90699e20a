import type { Actor } from "@/lib/auth/actor";

type Given = { supplierId: string; shares?: readonly { supplierId: string }[] | null };

/**
 * As which supplier of a pledge or a match its supplier's page is looked at: a supplier as itself; the procurement team as the one that it
 * names, or else as the one that leads.
 */
export function seenAs(actor: Actor, { supplierId, shares }: Given, named: string | null): string {
  if (actor.role !== "procurement") return actor.organisationId ?? "";
  return shares?.find((each) => each.supplierId === named)?.supplierId ?? supplierId;
}
