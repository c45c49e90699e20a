import type { ReactNode } from "react";

/** A page's one h1, with what stands above and below it; `children` are the page's own buttons. */
export function PageHeading({
  title,
  eyebrow,
  lede,
  size = "page",
  children,
}: {
  title: ReactNode;
  eyebrow?: ReactNode;
  lede?: ReactNode;
  size?: "page" | "hero" | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="stack">
      {eyebrow && <p className="soft text-small">{eyebrow}</p>}
      <h1 className={size === "hero" ? "text-hero" : undefined}>{title}</h1>
      {lede && <p className="text-lead">{lede}</p>}
      {children && <div className="actions pt-2">{children}</div>}
    </div>
  );
}
