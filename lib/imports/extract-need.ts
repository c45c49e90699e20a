import type { NeedType } from "@/lib/generated/prisma/enums";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { singular } from "@/lib/needs/unit";
import type { Cells } from "./cells";
import * as cell from "./parse-cell";

const parseType = cell.parseCode(needTypeOrder);

/** What a row says of its need; null when something in it cannot stand. A cash need's quantity is in pence. */
export function extractNeed(cells: Cells) {
  const ref = cells.required("need_ref", cell.parseText(100));
  const type = cells.required("need_type", parseType);
  const described = cells.optional("need_description", cell.parseText(2000));
  const counted = type === null ? null : type === "cash" ? countCash(cells) : countThings(cells, type);
  if (ref === null || type === null || counted === null) return null;
  if (described === null) cells.warn("need_description", "is missing: the type of need stands in for it");
  return { need_ref: ref, need_type: type, need_description: described ?? needTypes[type].name, ...counted };
}

function countCash(cells: Cells) {
  const pence = cells.required("cash_requested_gbp", cell.parsePoundsCell);
  if (pence === 0) return cells.error("cash_requested_gbp", "is nothing: a cash need asks for an amount");
  return pence === null ? null : { quantity: pence, unit: needTypes.cash.unit };
}

function countThings(cells: Cells, type: NeedType) {
  const quantity = cells.required("quantity", cell.parseWholeNumber);
  const unit = cells.optional("unit", cell.parseText(60));
  if (!cells.isBlank("cash_requested_gbp")) {
    cells.warn("cash_requested_gbp", "is left out: only a need of type cash asks for money");
  }
  if (quantity === 0) return cells.error("quantity", "is nothing: how many are needed?");
  if (quantity === null) return null;
  if (unit === null) cells.warn("unit", `is missing: it is counted by the ${needTypes[type].unit}`);
  return { quantity, unit: singular(unit ?? needTypes[type].unit) };
}
