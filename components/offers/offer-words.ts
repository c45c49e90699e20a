import { formatDay } from "@/lib/dates";
import { formatQuantity } from "@/lib/needs/quantity";

type Offered = { supplier: string; type: string; unit: string; left: number; description: string; until: Date | null };

/** What somebody offers, in one sentence: "Northgate Facilities offers 20 laptops until 31 March 2027: Reconditioned laptops". */
export function offerWords({ supplier, until, description, ...counted }: Offered): string {
  const day = until ? ` until ${formatDay(until)}` : "";
  return `${supplier} offers ${formatQuantity(counted, counted.left)}${day}: ${description}`;
}
