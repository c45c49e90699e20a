import type { Actor } from "@/lib/auth/actor";

/** Whose move it was, when a broker or the procurement team makes it for an organisation: what an activity adds. */
export function onBehalfOf({ role }: Actor, organisationId: string): { onBehalfOfId?: string } {
  return role === "broker" || role === "procurement" ? { onBehalfOfId: organisationId } : {};
}
