import { BackLink } from "@/components/layout/back-link";
import type { Role } from "@/lib/auth/actor";
import { routes } from "@/lib/routes";

/** The way back from a supplier's page: to what it has to do, or for the procurement team, which acts for it, to its own page of the same thing. */
export function BackFrom({ role, there }: { role: Role; there: string }) {
  if (role === "supplier") return <BackLink href={routes.supplier}>What we need to do</BackLink>;
  return <BackLink href={there}>Back to your own page of this</BackLink>;
}
