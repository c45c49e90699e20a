import type { ReactNode } from "react";

/** Something that only some people need, folded away. */
export function Details({
  summary,
  children,
  open,
}: {
  summary: string;
  children: ReactNode;
  open?: boolean | undefined;
}) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
