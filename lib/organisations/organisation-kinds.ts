import type { OrganisationKind } from "@/lib/generated/prisma/enums";

/** What each kind of organisation is called on screen. */
export const kindNames: Record<OrganisationKind, string> = {
  community: "Community organisation",
  supplier: "Supplier",
  procurement: "Procurement team",
  broker: "Broker",
};

export const organisationKinds = [
  "community",
  "supplier",
  "procurement",
  "broker",
] as const satisfies readonly OrganisationKind[];
