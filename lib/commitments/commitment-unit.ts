import { formatQuantity } from "@/lib/needs/quantity";
import { singular } from "@/lib/needs/unit";

/** What commitments in money are counted in; their quantities are pence. */
export const pounds = "GBP";

/** A commitment's unit as it is kept: pounds however they are written, else in the singular. */
export const unitTyped = (typed: string): string =>
  /^(£|gbp|pounds?|pound sterling)$/i.test(typed.trim()) ? pounds : singular(typed.trim());

/** So much of a commitment, as people read it: "£2,000", "500 hours". Pounds are counted in pence. */
export const formatCommitted = (unit: string, quantity: number): string =>
  formatQuantity({ type: unit === pounds ? "cash" : "goods", unit }, quantity);
