import type { ReactNode } from "react";

/** One thing on a sheet of its own; with `href` the whole card leads there. Its foot lines up with its neighbours'. */
export function Card({
  as: Element = "article",
  title,
  href,
  level = 3,
  under,
  picture,
  tags,
  foot,
  children,
}: {
  as?: "article" | "section" | "aside" | "div" | undefined;
  title?: ReactNode;
  href?: string | undefined;
  level?: 2 | 3 | 4 | undefined;
  under?: ReactNode;
  /** A small square one beside the title, with the class `card-picture`. */
  picture?: ReactNode;
  tags?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const words = href ? (
    <a className="card-link" href={href}>
      {title}
    </a>
  ) : (
    title
  );
  return (
    <Element className="card">
      {tags && <div className="card-tags tags">{tags}</div>}
      {title && (
        <div className="card-head" data-picture={picture ? true : undefined}>
          <Heading className="text-lead">{words}</Heading>
          {under && <p>{under}</p>}
          {picture}
        </div>
      )}
      {children && <div className="card-body stack">{children}</div>}
      {foot && <div className="card-foot meta">{foot}</div>}
    </Element>
  );
}

/** Cards side by side, as many as fit. Compact ones say less on a phone, where a long list is a long way. */
export function CardGrid({ compact = false, children }: { compact?: boolean; children: ReactNode }) {
  return <div className={compact ? "cards cards-compact" : "cards"}>{children}</div>;
}
