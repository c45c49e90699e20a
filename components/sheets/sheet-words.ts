import type { ReactNode } from "react";
import type { Role } from "@/lib/auth/actor";
import type { Fields } from "@/lib/sheets/preview";

type Limits = { megabytes: number; rows: number };
type Way = { href: string; label: string };

/** What pages say of a kind of sheet. */
export type SheetWords = {
  title: string;
  /** One of what its rows are, and several. */
  noun: readonly [string, string];
  /** What is added is said to be so, such as "added" or "recorded". */
  addedAs: string;
  /** Where its sender came from, and the place of the area that this is. */
  home: (role: Role) => Way & { section?: string };
  /** Anything that should be known before a file is sent. */
  before?: ReactNode;
  accept: string;
  hint: (limits: Limits) => string;
  /** What the first row says, and what follows from it. */
  columns: ReactNode;
  addedColumns: readonly { label: string; numeric?: true; shown: (row: Fields) => ReactNode }[];
  fieldName: (field: string) => string;
  fieldShown: (field: string, value: string | null) => string;
  /** Where there is nothing to change. */
  asItIs: string;
  /** What somebody should know before the press. */
  beforePress?: string;
  leave: string;
  done: string;
};

/** What a row says of a field, as text. */
export const textIn = (row: Fields, field: string): string | null => {
  const value = row[field] ?? null;
  return value === null ? null : String(value);
};

/** How many of something, as people read it. */
export const several = (many: number, [one, more]: readonly [string, string]): string =>
  `${many.toLocaleString("en-GB")} ${many === 1 ? one : more}`;

/** What a file chooser takes where a table may be Excel or CSV. */
export const tables = ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
