import type { ProjectShown } from "@/lib/projects/load-project";
import { shapedLevels } from "@/lib/projects/shaped-level";

type Shaped = Pick<ProjectShown, "shapedLevel" | "shapedWho" | "shapedByChildren" | "heard">;

/** The part that children and young people have in a project: how far, who and how, and what came of what they said. */
export function YoungPeople({ project }: { project: Shaped }) {
  const { shapedLevel, shapedWho, shapedByChildren, heard } = project;
  if (shapedLevel === null && shapedByChildren === null) return null;
  return (
    <section className="young-people stack">
      <h2>{shapedLevel === null ? "Young people shaped this" : shapedLevels[shapedLevel].told}</h2>
      {shapedWho && <p className="soft">{shapedWho}</p>}
      {shapedByChildren && <p className="story">{shapedByChildren}</p>}
      {heard.length > 0 && (
        <ul className="heard">
          {heard.map(({ id, said, did }) => (
            <li key={id}>
              <p>
                <b>You said</b> {said}
              </p>
              <p>
                <b>We did</b> {did}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
