import { parseDay } from "@/lib/dates";
import type { FieldErrors } from "@/lib/refusal";

/**
 * The as-at day (`YYYY-MM-DD`) that somebody typed; today where nothing was typed. A day that cannot be, or is still to come, is null and
 * told in `fields`, with `example` to go by.
 */
export function dayAsked(typed: string, today: string, example: string): { day: string | null; fields: FieldErrors } {
  if (typed.trim() === "") return { day: today, fields: {} };
  const day = parseDay(typed)?.toISOString().slice(0, 10);
  if (day === undefined) return { day: null, fields: { "as-at": [`Enter a day, such as ${example}`] } };
  if (day > today) return { day: null, fields: { "as-at": ["The day must be today or in the past"] } };
  return { day, fields: {} };
}
