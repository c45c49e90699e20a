import { isoDay } from "@/lib/dates";
import type { Prisma } from "@/lib/generated/prisma/client";

type Kept = Pick<
  Prisma.ContractUncheckedCreateInput,
  "reference" | "title" | "supplierName" | "companyNumber" | "buyerName" | "ocid" | "promise" | "cpv"
> & { valuePence: bigint | null; startsOn: Date | null; endsOn: Date | null; weighting: number | null };

/** Everything that is written down of a contract, as text: pence, days as `YYYY-MM-DD`, hundredths of a per cent. */
export type ContractText = Record<ContractField, string | null>;

/** What is written down of a contract, in the order in which it is shown; null where nobody has said. */
export const contractFields = [
  "reference",
  "title",
  "supplierName",
  "companyNumber",
  "buyerName",
  "ocid",
  "valuePence",
  "startsOn",
  "endsOn",
  "weighting",
  "promise",
  "cpv",
] as const;
export type ContractField = (typeof contractFields)[number];

/** What changed of a contract: each field with what it was and what it is. */
export type ContractChange = { field: ContractField; before: string | null; after: string | null };

/** A contract as text, so that two of them can be compared and a change kept on the record. */
export function asText(contract: { [F in ContractField]: Kept[F] | undefined }): ContractText {
  const text = {} as ContractText;
  for (const field of contractFields) {
    const value = contract[field] ?? null;
    text[field] = value === null ? null : value instanceof Date ? isoDay(value) : String(value);
  }
  return text;
}

/** The fields that differ. */
export const changesBetween = (before: ContractText, after: ContractText): ContractChange[] =>
  contractFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
