import type { Published } from "@/lib/imports/read-table";

/** A heading however its capitals, spaces and hyphens are, and what may follow it in brackets. */
const heading = (text: string): RegExp =>
  new RegExp(`^${text.toLowerCase().replaceAll(/[\s_-]+/g, "[\\s_-]*")}( \\(.*\\))?$`);

/**
 * A list as `readTable` finds its columns: by the headings that it was taken away with. It has to have the columns of `must`;
 * cells of `lines` may hold several lines; other columns that it has are passed over.
 */
export function listTable<Column extends string>(
  called: string,
  headings: Record<Column, string>,
  { must, lines = [] }: { must: readonly NoInfer<Column>[]; lines?: readonly NoInfer<Column>[] },
): Published<Column> {
  const columns = {} as Published<Column>["columns"];
  for (const [column, text] of Object.entries(headings) as [Column, string][])
    columns[column] = {
      named: heading(text),
      ...(!must.includes(column) && { optional: true as const }),
      ...(lines.includes(column) && { lines: true as const }),
    };
  return { called, columns };
}
