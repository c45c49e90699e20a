import { z } from "zod";

/** The measure as it stood and what was counted, kept with a valuation: enough to work it out again. Pence as text. */
export const basisKept = z.object({
  framework: z.string(),
  version: z.string(),
  licence: z.string(),
  source: z.string(),
  code: z.string(),
  title: z.string(),
  unit: z.string(),
  lowPence: z.string().nullable(),
  centralPence: z.string().nullable(),
  highPence: z.string().nullable(),
  stated: z.boolean(),
  counted: z.object({ what: z.string(), quantity: z.number().nullable(), unit: z.string(), on: z.string() }),
  /** Of the giver's stated cost: all of it, for how many things, how the giver knows, and the part that was taken. */
  cost: z.object({ pence: z.string(), of: z.number(), source: z.string(), part: z.string().nullable() }).nullable(),
  why: z.enum(["counted_only", "other_unit", "nothing_stated", "beyond_stated", "not_counted", "not_valid"]).nullable(),
});

export type Basis = z.infer<typeof basisKept>;
