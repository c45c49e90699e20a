import { z } from "zod";
import type { Cells } from "@/lib/imports/cells";
import type { Published } from "@/lib/imports/read-table";
import { readRows } from "./read-rows";

const mostRows = 500;

/** What every list of an organisation's own has in common: how much of it there may be, how it is read and kept, and for whom. */
export const ownList = <Column extends string, Row extends object>(
  table: Published<Column>,
  understand: (cells: Cells<Column>) => Row | null,
  row: z.ZodType<Row>,
) => ({
  keptFor: "organisation" as const,
  limits: { megabytes: 2, rows: mostRows },
  read: (bytes: Uint8Array) => readRows(bytes, table, mostRows, understand),
  kept: z.array(row),
});
