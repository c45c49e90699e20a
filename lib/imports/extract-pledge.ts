import { Channel, PledgeStatus } from "@/lib/generated/prisma/enums";
import type { Cells } from "./cells";
import { extractDelivery } from "./extract-delivery";
import type { ExtractColumn } from "./extract-columns";
import { lastingSlug } from "./lasting-slug";
import type { extractNeed } from "./extract-need";
import type { extractProject } from "./extract-project";
import * as cell from "./parse-cell";

type Project = NonNullable<ReturnType<typeof extractProject>>;
type Need = NonNullable<ReturnType<typeof extractNeed>>;

const parseStatus = cell.parseCode(Object.values(PledgeStatus));
const parseChannel = cell.parseCode(Object.values(Channel));
const pledgeColumns: ExtractColumn[] = [
  "pledge_ref",
  "supplier_name",
  "pledge_status",
  "pledge_quantity",
  "pledge_cash_gbp",
];

/** What stands in a row without a pledge. */
const noPledge = { pledge_ref: null };

/**
 * What a row says of a pledge to its need, and of what arrived; null when something in it cannot stand.
 * On a cash need the quantity is pence, and a pledge without cash is help in kind that adds none.
 */
export function extractPledge(cells: Cells, project: Project | null, need: Need | null) {
  if (cells.isBlank(...pledgeColumns)) return noPledge;
  const ref = cells.required("pledge_ref", cell.parseText(100));
  const supplier = cells.required("supplier_name", cell.parseText(200));
  const number = cells.spare("supplier_company_number", cell.parseCompanyCell) ?? "";
  const status = cells.required("pledge_status", parseStatus);
  const channel = cells.isBlank("channel") ? Channel.platform : cells.optional("channel", parseChannel);
  const event = cells.optional("event_name", cell.parseText(200));
  const amount = need && extractAmount(cells, need.need_type);
  const days = status && extractDays(cells, status);
  if (days && project) warnOfOrder(cells, days, project);
  const delivery = need && amount && extractDelivery(cells, need.need_type, status, days?.decided_on ?? null);
  if (ref === null || supplier === null || status === null || channel === null) return null;
  if (!amount || !days || !delivery) return null;
  return {
    pledge_ref: ref,
    supplier_name: supplier,
    supplier_number: number,
    supplier_slug: lastingSlug(supplier, number || supplier),
    pledge_status: status,
    channel,
    event_name: event,
    ...amount,
    ...days,
    ...delivery,
  };
}

function extractAmount(cells: Cells, type: Need["need_type"]) {
  if (type === "cash") {
    const pence = cells.optional("pledge_cash_gbp", cell.parsePoundsCell);
    if (pence === null && !cells.isBlank("pledge_cash_gbp")) return null;
    return { pledge_quantity: pence ?? 0, in_kind: (pence ?? 0) === 0 };
  }
  const quantity = cells.required("pledge_quantity", cell.parseWholeNumber);
  if (!cells.isBlank("pledge_cash_gbp")) cells.warn("pledge_cash_gbp", "is left out: the need does not ask for money");
  if (quantity === 0) return cells.error("pledge_quantity", "is nothing: how many were pledged?");
  return quantity === null ? null : { pledge_quantity: quantity, in_kind: false };
}

function extractDays(cells: Cells, status: PledgeStatus) {
  const pledged = cells.optional("pledged_on", cell.parseDayCell);
  const decided = cells.optional("decided_on", cell.parseDayCell);
  if (status === "accepted" && cells.isBlank("decided_on")) {
    return cells.error("decided_on", "is missing: on which day was the pledge accepted?");
  }
  if (cells.isBlank("pledged_on")) {
    if (decided === null) return cells.error("pledged_on", "is missing");
    cells.warn("pledged_on", "is missing: the day of the decision stands in for it");
  }
  const made = pledged ?? decided;
  if (made === null) return null;
  if (status === "offered") {
    if (decided !== null) cells.warn("decided_on", "is left out: the pledge still waits for an answer");
    return { pledged_on: made, decided_on: null };
  }
  if (cells.isBlank("decided_on")) cells.warn("decided_on", "is missing: the day of the pledge stands in for it");
  return { pledged_on: made, decided_on: decided ?? made };
}

function warnOfOrder(cells: Cells, days: { pledged_on: string; decided_on: string | null }, project: Project): void {
  const { pledged_on: pledged, decided_on: decided } = days;
  if (decided === null) return;
  if (decided < pledged) cells.warn("decided_on", `${decided} is before the pledge was made, ${pledged}`);
  if (project.ended_on !== null && decided > project.ended_on) {
    cells.warn("decided_on", `${decided} is after the project ended, ${project.ended_on}`);
  }
  if (decided < project.listed_on)
    cells.warn("decided_on", `${decided} is before the project was listed, ${project.listed_on}`);
}
