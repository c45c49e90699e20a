import type { NeedType, PledgeStatus } from "@/lib/generated/prisma/enums";
import type { Cells } from "./cells";
import * as cell from "./parse-cell";

const nothing = { delivered_on: null, delivered_quantity: null };

/** What a row says has arrived, pence for a cash need; null when something in it cannot stand. */
export function extractDelivery(cells: Cells, type: NeedType, status: PledgeStatus | null, decidedOn: string | null) {
  if (cells.isBlank("delivered_on", "delivered_quantity", "delivered_cash_gbp")) return nothing;
  if (status !== null && status !== "accepted") {
    return cells.error("delivered_on", `something arrived, but the pledge was never accepted: it is ${status}`);
  }
  const day = cells.required("delivered_on", cell.parseDayCell);
  const quantity = type === "cash" ? deliveredCash(cells) : deliveredThings(cells);
  if (day === null || quantity === null) return null;
  if (decidedOn !== null && day < decidedOn)
    cells.warn("delivered_on", `${day} is before the pledge was accepted, ${decidedOn}`);
  return { delivered_on: day, delivered_quantity: quantity };
}

/** Help in kind towards a cash need arrives without an amount. */
function deliveredCash(cells: Cells): number | null {
  if (!cells.isBlank("delivered_cash_gbp")) return cells.optional("delivered_cash_gbp", cell.parsePoundsCell);
  return cells.isBlank("pledge_cash_gbp") ? 0 : cells.error("delivered_cash_gbp", "is missing: how much arrived?");
}

function deliveredThings(cells: Cells): number | null {
  return cells.required("delivered_quantity", cell.parseWholeNumber, "is missing: how many arrived?");
}
