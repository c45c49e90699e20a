import { isoDay } from "@/lib/dates";
import type { NeedType } from "@/lib/generated/prisma/enums";

/** What a framework says of a measure, in the order in which it is shown. */
export const measureFields = [
  "title",
  "unit",
  "lowPence",
  "centralPence",
  "highPence",
  "type",
  "stated",
  "validFrom",
  "validTo",
  "source",
  "licence",
] as const;
export type MeasureField = (typeof measureFields)[number];

/** A measure as text, null where nothing is said: pence, days as `YYYY-MM-DD`, "yes" where it is worth what its giver states. */
export type MeasureText = Record<MeasureField, string | null>;

/** What changed of a measure: each field with what it was and what it is. */
export type MeasureChange = { field: MeasureField; before: string | null; after: string | null };

type Kept = {
  title: string;
  unit: string;
  lowPence: bigint | null;
  centralPence: bigint | null;
  highPence: bigint | null;
  type: NeedType | null;
  stated: boolean;
  validFrom: Date | null;
  validTo: Date | null;
  source: string | null;
};

/** A kept measure and the licence of its framework as text, so that it can be compared with a file's. */
export function asText(measure: Kept, licence: string): MeasureText {
  const day = (date: Date | null) => date && isoDay(date);
  const { title, unit, type, source } = measure;
  return {
    ...{ title, unit, type, source, licence },
    lowPence: measure.lowPence?.toString() ?? null,
    centralPence: measure.centralPence?.toString() ?? null,
    highPence: measure.highPence?.toString() ?? null,
    stated: measure.stated ? "yes" : null,
    validFrom: day(measure.validFrom),
    validTo: day(measure.validTo),
  };
}

/** The fields that differ. */
export const changesBetween = (before: MeasureText, after: MeasureText): MeasureChange[] =>
  measureFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
