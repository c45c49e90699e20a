/** How a column's values are written: money is pence, a day `YYYY-MM-DD`, an instant a moment that is shown as its day in London. */
export type ColumnKind = "text" | "number" | "money" | "day" | "instant";
export type Value = string | number | bigint | Date | null;

/** One column of a table that somebody takes away, under a heading that people read. */
export type Column<Row> = { heading: string; kind: ColumnKind; value: (row: Row) => Value };

/** A table to take away; its rows come in batches, so that no more than one is ever held. */
export type Table<Row> = {
  /** What its sheet and its file are called. */
  name: string;
  columns: readonly Column<Row>[];
  batches: AsyncIterable<readonly Row[]>;
};

/** Asks for one batch after another, each beginning after the last row of the one before, until one comes back short. */
export async function* inBatches<Row extends { id: string }>(
  batch: (after: string | null, length: number) => Promise<readonly Row[]>,
  length = 1_000,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  for (;;) {
    const rows: readonly Row[] = await batch(after, length);
    if (rows.length > 0) yield rows;
    if (rows.length < length) return;
    after = rows.at(-1)?.id ?? null;
  }
}
