import type { ReactNode } from "react";

/** The way back, at the top of a page: says where it leads. */
export function BackLink({ href, children = "Back" }: { href: string; children?: ReactNode }) {
  return (
    <a className="back-link text-small inline-block py-2.5" href={href}>
      <span aria-hidden="true">‹ </span>
      {children}
    </a>
  );
}
