import type { ContractField } from "@/lib/contracts/contract-fields";
import { formatWeighting } from "@/lib/contracts/parse-weighting";
import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";

/** What each thing that is written down of a contract is called on screen. */
export const contractFieldNames: Record<ContractField, string> = {
  reference: "Reference",
  title: "What it is for",
  supplierName: "Supplier",
  companyNumber: "Company number",
  buyerName: "Buyer",
  ocid: "Notice number (OCID)",
  valuePence: "Worth",
  startsOn: "Starts",
  endsOn: "Ends",
  weighting: "Weight of social value",
  promise: "Promise",
  cpv: "CPV code",
};

/** One thing of a contract as people read it. */
export function contractFieldShown(field: ContractField, text: string | null): string {
  if (text === null) return "not said";
  if (field === "valuePence") return formatMoney(BigInt(text));
  if (field === "startsOn" || field === "endsOn") return formatDay(text);
  return field === "weighting" ? formatWeighting(Number(text)) : text;
}
