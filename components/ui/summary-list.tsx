import type { ReactNode } from "react";

export type SummaryRow = {
  label: string;
  value: ReactNode;
  change?: { href: string; label?: string | undefined } | undefined;
};

/** Answers to check before sending, each with the way back to its question. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ label, value, change }, position) => (
        // Two needs can be called the same.
        <div key={`${position} ${label}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary-change">
              <a href={change.href}>
                {change.label ?? "Change"}
                <span className="sr-only"> {label.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
