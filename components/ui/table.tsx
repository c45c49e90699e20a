import { type ReactNode, useId } from "react";

export type Column = { label: string; numeric?: boolean | undefined };
export type Row = { key: string; cells: ReactNode[] };

/** A table whose first cell in each row names the row; on a narrow screen it scrolls, by keyboard too. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  foot,
}: {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: Column[];
  rows: Row[];
  foot?: ReactNode[] | undefined;
}) {
  const id = useId();
  const region = { role: "region", tabIndex: 0, "aria-labelledby": id };
  return (
    <div className="table-region" {...region}>
      <table className="table">
        <caption id={id}>
          <span className={captionHidden ? "sr-only" : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              <Cells cells={cells} columns={columns} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
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
      <th key={label} scope="row" data-numeric={numeric || undefined}>
        {cells[index]}
      </th>
    ) : (
      <td key={label} data-numeric={numeric || undefined}>
        {cells[index]}
      </td>
    ),
  );
}
