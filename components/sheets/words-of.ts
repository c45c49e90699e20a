import type { SheetKindName } from "@/lib/sheets/kinds";
import { contractSheetWords } from "./contract-sheet";
import { dealSheetWords } from "./deal-sheet";
import { deliverySheetWords } from "./delivery-sheet";
import { frameworkSheetWords } from "./framework-sheet";
import { offerSheetWords } from "./offer-sheet";
import { projectSheetWords } from "./project-sheet";
import type { SheetWords } from "./sheet-words";

/** What pages say of each kind of sheet. */
export const wordsOfSheet: Record<SheetKindName, SheetWords> = {
  contracts: contractSheetWords,
  frameworks: frameworkSheetWords,
  deals: dealSheetWords,
  offers: offerSheetWords,
  projects: projectSheetWords,
  deliveries: deliverySheetWords,
};
