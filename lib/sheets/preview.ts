import type { Problem } from "@/lib/imports/problem";

/** What a row says that would be new: texts by their fields, null where nothing is said. */
export type Fields = { readonly [field: string]: string | number | null };

/** What differs of something that is here: each field with what it is and what it would be. */
export type Difference = { field: string; before: string | null; after: string | null };
type Changed = { id: string; title: string; reference: string | null; changes: readonly Difference[] };

/** What a sheet would do: what is new, what would change field by field, and what is as it is. */
export type Preview = {
  added: readonly Fields[];
  changed: readonly Changed[];
  unchanged: number;
  /** Sentences about the whole of it. */
  notes: readonly string[];
  problems: readonly Problem[];
};
