/** The way through a long list; `summary` says where one is ("Projects 1 to 20 of 142"). Nothing where there is one page and nothing to say. */
export function Pagination({
  previous,
  next,
  summary,
  label = "Pages",
}: {
  previous?: { href: string; label?: string | undefined } | undefined;
  next?: { href: string; label?: string | undefined } | undefined;
  summary?: string | undefined;
  label?: string | undefined;
}) {
  if (!previous && !next && !summary) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span aria-hidden="true">‹ </span>
          {previous.label ?? "Previous page"}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.label ?? "Next page"}
          <span aria-hidden="true"> ›</span>
        </a>
      )}
      {summary && <span className="soft text-small">{summary}</span>}
    </nav>
  );
}
