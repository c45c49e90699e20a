import { type ReactNode, useId } from "react";

export type Column = { label: string; numeric?: boolean | undefined };
export type Row = { key: string; cells: ReactNode[] };

/**
 * A table whose first cell in each row names the row. On a narrow screen it scrolls, by keyboard too; a `stacked` one
 * becomes a list there, each cell beside its column's name. The roles say that it is still a table when it looks like none.
 */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  foot,
  stacked = false,
}: {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: Column[];
  rows: Row[];
  foot?: ReactNode[] | undefined;
  stacked?: boolean | undefined;
}) {
  const id = useId();
  const region = { role: "region", tabIndex: 0, "aria-labelledby": id };
  return (
    <div className="table-region" {...region}>
      <table className="table" role="table" data-stacked={stacked || undefined}>
        <caption id={id}>
          <span className={captionHidden ? "sr-only" : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr role="row">
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" role="columnheader" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              <Cells cells={cells} columns={columns} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr role="row">
              <Cells cells={foot} columns={columns} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cells({ cells, columns }: { cells: ReactNode[]; columns: Column[] }) {
  return columns.map(({ label, numeric }, index) =>
    index === 0 ? (
      <th key={label} scope="row" role="rowheader" data-numeric={numeric || undefined}>
        {cells[index]}
      </th>
    ) : (
      <td key={label} role="cell" data-numeric={numeric || undefined}>
        <span className="cell-label" aria-hidden="true">
          {label}
        </span>
        {cells[index]}
      </td>
    ),
  );
}
