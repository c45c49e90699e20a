import { contractSheet } from "@/lib/contracts/contract-sheet";
import { dealSheet } from "@/lib/deals/deal-sheet";
import { deliverySheet } from "@/lib/deliveries/delivery-sheet";
import { offerSheet } from "@/lib/offers/offer-sheet";
import { projectSheet } from "@/lib/projects/project-sheet";
import { frameworkSheet } from "@/lib/valuation/framework-sheet";
import { Refusal } from "@/lib/refusal";
import type { SheetKind } from "./sheet-kind";

/** Every kind of sheet that somebody sends, by its name in the address. */
export const sheetKinds = {
  contracts: contractSheet,
  frameworks: frameworkSheet,
  deals: dealSheet,
  offers: offerSheet,
  projects: projectSheet,
  deliveries: deliverySheet,
} as const satisfies Record<string, SheetKind>;
export type SheetKindName = keyof typeof sheetKinds;

/** A kind of sheet by its name; refuses `notFound`. */
export function kindCalled(name: string): SheetKindName {
  if (Object.hasOwn(sheetKinds, name)) return name as SheetKindName;
  throw new Refusal("notFound", "There is no such list");
}
