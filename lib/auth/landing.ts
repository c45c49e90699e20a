import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";

/** Where somebody's work waits for them once they have signed in. */
export function landing(kind: OrganisationKind | null): string {
  switch (kind) {
    case "community":
      return routes.community;
    case "supplier":
      return routes.supplier;
    case "procurement":
      return routes.procurement;
    case "broker":
      return routes.broker;
    case null:
      return routes.account;
  }
}
