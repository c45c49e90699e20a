import type { Reader } from "@/lib/db";
import { agreedColumns } from "@/lib/matches/agreed";
import type { Told } from "./addressed";
import { given } from "./given";
import { needAsked } from "./need-asked";
import { otherSharers } from "./other-sharers";

const matched = {
  select: {
    ...{ ...agreedColumns, id: true },
    supplier: { select: { id: true, name: true } },
    pledge: { select: { shares: { where: { status: "confirmed" }, select: { supplierId: true } } } },
    need: needAsked,
  },
} as const;

/** A match that something happened to, and its two sides. */
export async function aboutMatch(from: Reader, told: Told) {
  const match = await from.match.findUniqueOrThrow({ where: { id: told.subjectId }, ...matched });
  const { id: matchId, supplier, need } = match;
  const sides = { supplier, community: need.project.organisation, project: need.project.title };
  const sharers = otherSharers(supplier.id, match.pledge?.shares);
  return { ...told, ...sides, sharers, matchId, agreed: given(match) };
}
export type AboutMatch = Awaited<ReturnType<typeof aboutMatch>>;

/** A delivery that something happened to, with its match and the two sides. */
export async function aboutDelivery(from: Reader, told: Told) {
  const {
    quantity,
    confirmedQuantity,
    disputedQuantity,
    deliveredOn,
    match,
    supplier: brought,
  } = await from.delivery.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      quantity: true,
      confirmedQuantity: true,
      disputedQuantity: true,
      deliveredOn: true,
      match: matched,
      supplier: { select: { id: true, name: true } },
    },
  });
  const { id: matchId, need } = match;
  /** Who brought it, where several suppliers share the match. */
  const supplier = brought ?? match.supplier;
  const sides = { supplier, community: need.project.organisation, project: need.project.title };
  const amount = (arrived: number) => given({ ...match, ...counted(match, arrived) });
  return {
    ...{ ...told, ...sides, matchId, deliveredOn },
    recorded: amount(quantity),
    confirmed: amount(confirmedQuantity ?? quantity),
    /** What came by the community organisation's word, while the two do not agree; null when nothing did. */
    came: disputedQuantity ? amount(disputedQuantity) : null,
    short: confirmedQuantity !== null && confirmedQuantity < quantity,
  };
}
export type AboutDelivery = Awaited<ReturnType<typeof aboutDelivery>>;

/** What arrives is counted as what was agreed is: in things of the line, where a line is met in kind. */
function counted(match: { lineQuantity: number | null; quantity: number }, arrived: number) {
  return match.lineQuantity === null
    ? { quantity: arrived, lineQuantity: null }
    : { quantity: match.quantity, lineQuantity: arrived };
}
