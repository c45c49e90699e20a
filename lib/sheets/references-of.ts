import { z } from "zod";

/** The references of rows that could be any: what somebody wrote there by hand may be no id at all. */
export const referencesOf = (rows: readonly { reference: string | null }[]): string[] =>
  rows.flatMap(({ reference }) => (reference !== null && z.uuid().safeParse(reference).success ? [reference] : []));
