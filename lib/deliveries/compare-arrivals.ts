import { can } from "@/lib/auth/policy";
import { isoDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { formatAgreed, isUnmeasured } from "@/lib/matches/agreed";
import { formatQuantity } from "@/lib/needs/quantity";
import { noticeDoubles } from "@/lib/sheets/notice-doubles";
import { problemsOf, wrongIn } from "@/lib/sheets/refused-row";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { checkArrival, isReceiversWord, readArrival } from "./arrival";
import { arrivalFields, arrivalHeadings, type ArrivalRow } from "./arrival-row";
import { arrivedQuantity } from "./arrived-quantity";
import { findToCome, type Named } from "./find-to-come";
import { fixedProblems, movedProblems } from "./known-columns";

type Arrival = ReturnType<typeof readArrival>;
type New = Named & { row: number; said: Arrival; quantity: number; before: number; confirmed: boolean };

/** What a list of arrivals would do: what would be recorded, and how many rows say nothing new. */
export type ArrivalsCompared = { added: New[]; unchanged: number; problems: Problem[] };

type Going = {
  compared: ArrivalsCompared;
  sent: Sent;
  again: ReturnType<typeof noticeDoubles>;
  /** The arrivals on the record that a row has said again. */
  answered: Set<string>;
  /** How much earlier rows bring, by the line. */
  coming: Map<string, number>;
};

/**
 * Compares a list with what has arrived. A row that says that something came records it, unless as much of the same match is
 * recorded for the same day: so the same file twice adds nothing. An empty row says nothing, and nothing else is changed.
 */
export async function compareArrivals(
  from: Reader,
  sent: Sent,
  rows: readonly ArrivalRow[],
): Promise<ArrivalsCompared> {
  const named = await findToCome(from, sent, rows);
  const compared: ArrivalsCompared = { added: [], unchanged: 0, problems: [] };
  const going: Going = { compared, sent, again: noticeDoubles(), answered: new Set(), coming: new Map() };
  for (const row of rows) compared.problems.push(...place(going, row, named.get(row.reference)));
  return compared;
}

const wrong = wrongIn(arrivalHeadings);

function place(going: Going, row: ArrivalRow, named: Named | undefined): Problem[] {
  const { compared, sent } = going;
  if (!named || !can(sent.actor, "delivery.record", { project: named.match.need.project, match: named.match }))
    return wrong(row, "reference", "is no match that you can record for: take the list away again");
  const fixed = fixedProblems(row, named.line);
  if (fixed.length > 0) return fixed;
  if (arrivalFields.every((field) => row[field] === null)) {
    compared.unchanged += 1;
    return movedProblems(row, named.line);
  }
  const said = understood(row, named);
  if (Array.isArray(said)) return said;
  const { quantity } = said;
  const day = isoDay(said.said.deliveredOn);
  const double = going.again(`${named.line.id} ${day} ${quantity}`, row.row);
  if (double !== null) return wrong(row, "quantity", `${double}. Write what came on one day in one row`);
  const here = recordedAlready(going, named, day, quantity);
  if (here) {
    compared.unchanged += 1;
    return stillOpen(sent, row, named, here.status);
  }
  const checked = problemsOf(row.row, arrivalHeadings, () => checkArrival(sent.actor, named.match, said.said));
  if (Array.isArray(checked)) return checked;
  const coming = going.coming.get(named.line.id) ?? 0;
  going.coming.set(named.line.id, coming + quantity);
  const before = named.line.recorded + coming;
  const confirmed = isReceiversWord(sent.actor, said.said.side);
  compared.added.push({ row: row.row, ...named, ...said, before, confirmed });
  remember(named, said);
  return movedProblems(row, named.line);
}

/** What the row says, as the form would have sent it, and how much that is. */
function understood(row: ArrivalRow, { line, match }: Named): { said: Arrival; quantity: number } | Problem[] {
  const { quantity, deliveredOn, payer, payee, note } = row;
  const notMoney = (["payer", "payee"] as const).filter((field) => !line.cash && row[field] !== null);
  if (notMoney.length > 0) return notMoney.flatMap((field) => wrong(row, field, "is for money only: leave it empty"));
  const shared = match.pledge !== null && match.pledge.shares.length > 1;
  const asked = problemsOf(row.row, arrivalHeadings, () =>
    readArrival({
      ...{ matchId: match.id, quantity: quantity ?? "", deliveredOn, payer, payee, note },
      supplierId: shared ? line.supplierId : null,
    }),
  );
  const counted = problemsOf(row.row, arrivalHeadings, () => arrivedQuantity(match, quantity ?? ""));
  if (Array.isArray(asked) || Array.isArray(counted))
    return [counted, asked].flatMap((each) => (Array.isArray(each) ? each : []));
  return { said: asked.done, quantity: counted.done };
}

/** What is recorded of the same match, from the same supplier, for the same day, as much as the row says or as was confirmed of it. */
function recordedAlready({ answered }: Going, { line, match }: Named, day: string, quantity: number) {
  const sameDay = match.deliveries.filter(
    ({ id, supplierId, deliveredOn }) =>
      (supplierId ?? match.supplierId) === line.supplierId && isoDay(deliveredOn) === day && !answered.has(id),
  );
  const same =
    sameDay.find((each) => each.quantity === quantity) ?? sameDay.find((each) => each.confirmedQuantity === quantity);
  if (same) answered.add(same.id);
  return same;
}

/** What somebody should know of an arrival that is recorded already, and on which the last word is not said or was another. */
function stillOpen({ actor }: Sent, row: ArrivalRow, { match }: Named, status: string): Problem[] {
  const says = (message: string) => wrong(row, "quantity", message, "warning");
  if (status === "disputed") return says("is recorded already, and disputed: it is answered on the page of the match");
  if (status === "rejected") return says("was recorded, and found not to have come: it is not recorded again");
  return status === "recorded" && can(actor, "delivery.confirm", { project: match.need.project })
    ? says("is recorded already, and waits to be confirmed on the page of the match")
    : [];
}

/** Counts a row with what has come, so that the next row of the same match knows of it. */
function remember({ line, match }: Named, { said, quantity }: { said: Arrival; quantity: number }): void {
  match.deliveries.push({
    ...{ id: "", matchId: match.id, status: "recorded", quantity, confirmedQuantity: null },
    ...{ deliveredOn: said.deliveredOn, note: said.note, payer: said.payer, payee: said.payee },
    ...{ supplierId: line.supplierId, supplier: null, recordedById: null, recordedAt: said.deliveredOn },
    ...{ decidedAt: null, decidedReason: null, disputedQuantity: null, answer: null, answeredAt: null },
  });
}

/** What people read of an arrival that would be recorded. */
export function arrivalShown({ row, line, match, said, quantity, before, confirmed }: New) {
  const shown = (many: number) =>
    isUnmeasured(match) ? formatQuantity({ type: "goods", unit: "thing" }, many) : formatAgreed(match, many);
  return {
    ...{ row, reference: line.id, project: line.project, need: line.need, supplier: line.supplier },
    ...{ arrived: shown(quantity), deliveredOn: isoDay(said.deliveredOn) },
    ...{
      before: shown(before),
      after: shown(before + quantity),
      agreed: line.agreed === null ? null : shown(line.agreed),
    },
    ...{ payer: said.payer, payee: said.payee, note: said.note, confirmed: confirmed ? "yes" : "no" },
  };
}
