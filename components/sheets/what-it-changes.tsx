import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { Preview } from "@/lib/sheets/preview";
import { type SheetWords, textIn } from "./sheet-words";
import { Titled } from "./titled";

const MOST = 200;
const captionOf = (words: string, many: number) =>
  many > MOST ? `${words}: the first ${MOST} of ${many.toLocaleString("en-GB")}` : words;

/** What is wrong in the file, each with where it is. */
export function Problems({ problems }: Pick<Preview, "problems">) {
  if (problems.length === 0) return null;
  return (
    <Table
      caption={captionOf("What is wrong in the file", problems.length)}
      columns={[{ label: "Where" }, { label: "How bad" }, { label: "What" }]}
      rows={problems.slice(0, MOST).map(({ row, column, level, message }, index) => ({
        key: String(index),
        cells: [
          column.includes("/") ? column : `Row ${row}, ${column}`,
          <StatusTag key="level" tone={level === "error" ? "bad" : "warn"}>
            {level === "error" ? "Error" : "Warning"}
          </StatusTag>,
          message,
        ],
      }))}
    />
  );
}

/** What would be new. */
export function Added({ added, words }: Pick<Preview, "added"> & { words: SheetWords }) {
  if (added.length === 0) return null;
  return (
    <Table
      caption={captionOf(`New ${words.noun[1]}`, added.length)}
      columns={words.addedColumns.map(({ label, numeric }) => ({ label, numeric }))}
      rows={added.slice(0, MOST).map((row, index) => ({
        key: textIn(row, "path") ?? textIn(row, "row") ?? String(index),
        cells: words.addedColumns.map(({ shown }) => shown(row)),
      }))}
    />
  );
}

/** What would change, field by field. */
export function Changed({ changed, words }: Pick<Preview, "changed"> & { words: SheetWords }) {
  const all = changed.flatMap(({ changes, ...thing }) => changes.map((change) => ({ ...thing, ...change })));
  if (all.length === 0) return null;
  const [one, several] = words.noun;
  return (
    <Table
      caption={captionOf(`Changes to ${several} that are here already`, all.length)}
      columns={[
        { label: `${one.charAt(0).toUpperCase()}${one.slice(1)}` },
        ...[{ label: "What" }, { label: "Now" }, { label: "Would be" }],
      ]}
      rows={all.slice(0, MOST).map(({ id, title, reference, field, before, after }) => ({
        key: `${id} ${field}`,
        cells: [
          <Titled key="title" title={title} reference={reference} />,
          words.fieldName(field),
          words.fieldShown(field, before),
          words.fieldShown(field, after),
        ],
      }))}
    />
  );
}
