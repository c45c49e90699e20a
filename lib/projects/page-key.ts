import { z } from "zod";

/**
 * Where a page of a list ends: the phase of its order, the number it goes by, and the last project's id. `upTo` is the latest
 * listing (in milliseconds) that the list's first page looked at, where a newer one would change the order of the rest.
 */
export type PageKey = { phase: number; number: number; id: string; upTo?: number | undefined };

// Milliseconds or a count. This is in the year 2223, and anything larger is nobody's page.
const number = z.coerce.number().int().min(0).max(8_000_000_000_000);
const key = z.union([z.tuple([number.max(9), number, z.uuid()]), z.tuple([number.max(9), number, z.uuid(), number])]);

/** A place in a list as an address carries it, such as `0.1727740800000.0193f…`. */
export const pageKey = ({ phase, number, id, upTo }: PageKey): string =>
  [phase, number, id, ...(upTo === undefined ? [] : [upTo])].join(".");

/** A place in a list from an address, or null when it is none. */
export function parsePageKey(text: string): PageKey | null {
  const parts = key.safeParse(text.split("."));
  if (!parts.success) return null;
  const [phase, number, id, upTo] = parts.data;
  return { phase, number, id, ...(upTo === undefined ? {} : { upTo }) };
}
