import type { Actor } from "@/lib/auth/actor";
import { Refusal } from "@/lib/refusal";

type Match = { supplierId: string; pledge?: { shares: { supplierId: string }[] } | null };

/**
 * Whose a delivery of a shared match is: a supplier records its own; anybody else says whose, or means the one that leads. Null where
 * nobody shares the match. Refuses `invalid` beside `supplierId`.
 */
export function deliveredBy(actor: Actor, match: Match, asked: string | null): string | null {
  const shares = match.pledge?.shares ?? [];
  if (shares.length < 2) return null;
  if (actor.role === "supplier") return actor.organisationId;
  const whose = asked ?? match.supplierId;
  if (shares.some(({ supplierId }) => supplierId === whose)) return whose;
  throw new Refusal("invalid", "There is a problem with your answers", { supplierId: ["Choose who brought it"] });
}
