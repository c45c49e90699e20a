import { type Reason, reasonOrder, type Weights } from "./weights";

/** What is known of a project, as one supplier sees it. */
export type Features = {
  /** How well the best of the supplier's offers fits one of its needs, from 0 to 1 (lib/matching/fit.ts). */
  fit: number;
  /** How much of what is left of that need the offer could meet, from 0 to 1. */
  covers: number;
  /** From the nearest of the supplier's places, as the crow flies; null when either is not known. */
  miles: number | null;
  /** The first halves of two postcodes are the same. */
  sameDistrict: boolean;
  waitedDays: number;
  /** Somebody has agreed to help this project; its organisation, ever; anybody in its area, ever. */
  backed: boolean;
  organisationBacked: boolean;
  areaBacked: boolean;
  /** By the Index of Multiple Deprivation: 1 is the most deprived tenth; null when it is not known. */
  decile: number | null;
};

const FAR_MILES = 20;
const LONG_DAYS = 180;

/**
 * How much each reason speaks for a project, from 0 to 1: what the weights are multiplied with. A fit counts for three fifths however
 * little of the need it covers, so that part of a large need is worth suggesting; nearness fades over 20 miles, waiting grows over 180 days.
 */
export const strength: Record<Reason, (features: Features) => number> = {
  fit: ({ fit, covers }) => fit * (0.6 + 0.4 * covers),
  near: ({ miles, sameDistrict }) => (miles === null ? Number(sameDistrict) : Math.max(0, 1 - miles / FAR_MILES)),
  unbacked: ({ backed }) => Number(!backed),
  newcomers: ({ organisationBacked }) => Number(!organisationBacked),
  areas: ({ areaBacked }) => Number(!areaBacked),
  deprivation: ({ decile }) => (decile === null ? 0 : (10 - decile) / 9),
  waiting: ({ waitedDays }) => Math.min(1, Math.max(0, waitedDays) / LONG_DAYS),
};

/** Points for each reason, in the order in which they are told. */
export type Points = { reason: Reason; points: number }[];

/** Why a project suits a supplier: each reason's weight times its strength. */
export function pointsOf(features: Features, weights: Weights): Points {
  return reasonOrder.map((reason) => ({ reason, points: weights[reason] * strength[reason](features) }));
}

/**
 * How well a project suits a supplier: the sum of its points, in whole points, so that what differs by less than a point takes turns
 * (lib/matching/turn.ts). More of any reason never lowers it.
 */
export function scoreOf(features: Features, weights: Weights): number {
  // A thousand projects are scored for each page, so nothing is made on the way.
  let sum = 0;
  for (const reason of reasonOrder) sum += weights[reason] * strength[reason](features);
  return Math.round(sum);
}
