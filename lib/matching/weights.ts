import { z } from "zod";

/** What counts when something is suggested to a supplier. */
export type Reason = "fit" | "near" | "unbacked" | "newcomers" | "areas" | "deprivation" | "waiting";
export type Weights = Record<Reason, number>;

/**
 * The usual weights, which add up to 100: fit first, since something that fits wholly outweighs all the rest together; then need.
 */
export const usualWeights: Weights = {
  fit: 60,
  near: 8,
  unbacked: 8,
  newcomers: 6,
  areas: 6,
  deprivation: 6,
  waiting: 6,
};
export const reasonOrder = Object.keys(usualWeights) as Reason[];

const kept = z.record(z.enum(reasonOrder), z.int().min(0).max(100));

/** A programme's weights as they are kept, or the usual ones where it has set none. */
export function weightsOf(stored: unknown): Weights {
  return stored === null || stored === undefined ? usualWeights : kept.parse(stored);
}

/** Weights as an address carries them, such as "?fit=60&near=8…"; null where it has not all of them. */
export function weightsIn(query: Partial<Record<string, unknown>>): Weights | null {
  const asked = Object.fromEntries(reasonOrder.map((reason) => [reason, Number(query[reason] ?? Number.NaN)]));
  return kept.safeParse(asked).data ?? null;
}
