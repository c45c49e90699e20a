import { z } from "zod";
import { contractFields, type ContractText } from "./contract-fields";

/** A contract as a file has it. What the file leaves blank is null, and stays as the register has it. */
export type ImportedContract = ContractText & {
  reference: string;
  title: string;
  supplierName: string;
  /** The row of a table, or the number of a release, counted from 1. */
  row: number;
  /** Where it stands in a file of releases, such as "releases/0/contracts/0"; null in a table. */
  path: string | null;
  /** The reference that it had while only its award was known. */
  formerly: string | null;
};

const optional = Object.fromEntries(contractFields.map((field) => [field, z.string().nullable()])) as Record<
  (typeof contractFields)[number],
  z.ZodNullable<z.ZodString>
>;

/** Contracts as they are kept between upload and press. */
export const keptContracts = z.array(
  z.object({
    ...optional,
    ...{ reference: z.string(), title: z.string(), supplierName: z.string() },
    ...{ row: z.int(), path: z.string().nullable(), formerly: z.string().nullable() },
  }),
);

/** The reference of a contract in a notice: contracts are numbered anew in each notice, so the notice's number goes before. */
export const referenceIn = (ocid: string | null, id: string): string =>
  ocid === null || id.startsWith(ocid) ? id : `${ocid}/${id}`;
