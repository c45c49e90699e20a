import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { measureFieldNames, measureFieldShown, needName, worthShown } from "@/components/valuation/measure-words";
import type { FrameworkFileShown } from "@/lib/valuation/load-framework-file";

const MOST = 200;
const captionOf = (words: string, many: number) =>
  many > MOST ? `${words}: the first ${MOST} of ${many.toLocaleString("en-GB")}` : words;

/** What is wrong in the file, each with its row and column. */
export function Problems({ problems }: Pick<FrameworkFileShown, "problems">) {
  if (problems.length === 0) return null;
  return (
    <Table
      caption={captionOf("What is wrong in the file", problems.length)}
      columns={[{ label: "Where" }, { label: "How bad" }, { label: "What" }]}
      rows={problems.slice(0, MOST).map(({ row, column, level, message }, index) => ({
        key: String(index),
        cells: [
          `Row ${row}, ${column}`,
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
export function Added({ added }: Pick<FrameworkFileShown, "added">) {
  if (added.length === 0) return null;
  return (
    <Table
      caption={captionOf("New measures", added.length)}
      columns={[
        { label: "Measure" },
        { label: "Framework" },
        { label: "One unit" },
        { label: "Is worth" },
        { label: "Values" },
        { label: "Licence" },
      ]}
      rows={added.slice(0, MOST).map((each) => ({
        key: `${each.framework} ${each.version} ${each.code}`,
        cells: [
          `${each.code}: ${each.title}`,
          `${each.framework} ${each.version}`,
          each.unit,
          worthShown(each),
          each.type === null ? "not said" : needName(each.type),
          each.licence,
        ],
      }))}
    />
  );
}

/** What would change, field by field. */
export function Changed({ changed }: Pick<FrameworkFileShown, "changed">) {
  const all = changed.flatMap(({ id, after, changes }) =>
    changes.map(({ field, before }) => ({ id, after, field, before })),
  );
  if (all.length === 0) return null;
  return (
    <Table
      caption={captionOf("Changes to measures that are here already", all.length)}
      columns={[{ label: "Measure" }, { label: "What" }, { label: "Now" }, { label: "Would be" }]}
      rows={all.slice(0, MOST).map(({ id, after: measure, field, before }) => ({
        key: `${id} ${field}`,
        cells: [
          `${measure.framework} ${measure.version}, ${measure.code}`,
          measureFieldNames[field],
          measureFieldShown(field, before),
          measureFieldShown(field, measure[field]),
        ],
      }))}
    />
  );
}
