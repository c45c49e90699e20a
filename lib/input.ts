import { z } from "zod";
import { now } from "./clock";
import { parseMoney } from "./money";
import { dayInLondon, isoDay, parseDay } from "./dates";
import { Refusal, type FieldErrors } from "./refusal";

/**
 * Parses what a person or another system sent, without the characters that no text has. A mismatch is theirs to fix; a
 * ZodError anywhere else is ours.
 */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(printable(input), { error: plainly });
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) (fields[issue.path.join("-")] ??= []).push(issue.message);
  throw new Refusal("invalid", "There is a problem with your answers", fields);
}

/** What a person reads where a form lost something that they never see, and its schema has no words for that. */
const plainly = ({ code, input }: { code?: string | undefined; input?: unknown }) =>
  code === "invalid_type" && input === undefined
    ? "Something of this form did not arrive. Open its page again and fill it in once more"
    : undefined;

const DEEPEST = 8;

/**
 * The same text, list or object with every text in it as the database can keep it: no control characters but tabs and new
 * lines, nothing that turns the direction of what follows, no half of a pair of surrogates. What is nested deeper than any form goes is left out.
 */
export function printable(input: unknown, depth = 0): unknown {
  if (typeof input === "string")
    return input.replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu, "").replace(/\p{Cs}/gu, "\ufffd");
  if (typeof input !== "object" || input === null || input instanceof Date || input instanceof Uint8Array) return input;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(input)) return input.map((each) => printable(each, depth + 1));
  return Object.fromEntries(Object.entries(input).map(([name, each]) => [name, printable(each, depth + 1)]));
}

/** Something that can be seen: spaces of no width are none. */
const visible = /[^\p{Z}\p{C}\p{M}]/u;

/** A line of text that must be there, trimmed; `missing` is what the person reads when it is not. */
export const line = (missing: string, max = 200) =>
  z.string(missing).trim().regex(visible, missing).max(max, `Use ${max} characters or fewer`);

/** The same where it stands in one line wherever it is shown, such as a name. */
export const oneLine = (missing: string, max = 200) =>
  line(missing, max).transform((text) => text.replace(/\s+/g, " "));

/** A line of text that may be left empty; an empty one is null. */
export const optionalLine = (max = 2000) =>
  z
    .string()
    .trim()
    .max(max, `Use ${max} characters or fewer`)
    .nullish()
    .transform((text) => (text ? text : null));

/** A whole number as people type it: "1,000" is 1000. `wrong` is what the person reads where it is none, or too small. */
export const wholeNumber = (wrong: string, least: number, most: number, tooMany = wrong) =>
  z
    .union([z.string(), z.number()], wrong)
    .transform((typed) => String(typed).replace(/[,\s]/g, ""))
    .transform((digits) => (/^\d+$/.test(digits) ? Number(digits) : Number.NaN))
    .pipe(z.int(wrong).min(least, wrong).max(most, tooMany));

/** How many of something: a whole number of at least 1. */
export const count = (missing: string, max = 2_000_000_000) =>
  wholeNumber(missing, 1, max, `Enter ${max.toLocaleString("en-GB")} or less`);

/** Pounds as people type them ("£2,970", "12.50"), as integer pence of at least 1. */
export const pounds = (missing: string) =>
  z
    .string(missing)
    .transform((typed) => parseMoney(typed) ?? Number.NaN)
    .pipe(z.int(missing).min(1, missing).max(2_000_000_000, "Enter £20 million or less"));

/** A day as `YYYY-MM-DD` or `3/10/2024`, from one box; an instant at midnight UTC that stands for the day. */
export const day = (missing: string) =>
  z
    .string(missing)
    .transform((typed) => parseDay(typed) ?? new Date(Number.NaN))
    .pipe(z.date(missing));

/** A day that is still to come, or none: an empty answer is null. */
export const dayToCome = (missing: string) =>
  z
    .string(missing)
    .trim()
    .nullish()
    .transform((typed, context) => {
      if (!typed) return null;
      const date = parseDay(typed);
      if (date && isoDay(date) >= dayInLondon(now())) return date;
      context.addIssue({ code: "custom", message: date ? "Enter a day that is still to come" : missing });
      return z.NEVER;
    });

/** A tick: forms send "yes" or nothing, other systems send true or false. */
export const tick = z
  .union([z.string(), z.boolean()])
  .nullish()
  .transform((value) => value === true || value === "yes" || value === "on" || value === "true");

/** An id from an address: what is no UUID does not exist; refuses `notFound`. */
export function uuid(id: string): string {
  if (z.uuid().safeParse(id).success) return id;
  throw new Refusal("notFound", "Not found");
}
