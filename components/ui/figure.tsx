import type { ReactNode } from "react";

/** A big number and the words that make it honest: `children` says of what, `note` how it was counted. */
export function Figure({ value, children, note }: { value: string; children: ReactNode; note?: ReactNode }) {
  return (
    <div className="figure">
      <strong>{value}</strong>
      <span>{children}</span>
      {note && <small>{note}</small>}
    </div>
  );
}

/** Figures in a row; say the as-at date beneath. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="figures">{children}</div>;
}
