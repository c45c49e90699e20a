import type { NeedLike } from "@/lib/matching/list-needs-like";

/** Needs of other projects that something would fit, each with the way to pledge it. */
export function NeedsLike({ needs, projects }: { needs: NeedLike[]; projects: string }) {
  if (needs.length === 0) {
    return (
      <p>
        <a href={projects}>Somebody else may be waiting for it</a>.
      </p>
    );
  }
  return (
    <section className="stack">
      <h2>Who else it would help</h2>
      <ul>
        {needs.map(({ needId, title, organisation, wants, path }) => (
          <li key={needId} className="task">
            <div>
              <a className="task-link" href={path}>
                {title}
              </a>
              <span className="hint">
                {organisation} needs {wants}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={projects}>See every project that needs help</a>
      </p>
    </section>
  );
}
