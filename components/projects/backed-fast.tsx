import { Details } from "@/components/ui/details";
import type { BackedFast as Example } from "@/lib/projects/list-backed-fast";
import { routes } from "@/lib/routes";

/** Examples to write by, folded away: the projects of this programme that were backed fastest, by what they said to one question. */
export function BackedFast({ programme, examples }: { programme: string; examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <Details summary="See projects that were backed fast">
      <ul className="stack">
        {examples.map(({ slug, title, said, days }) => (
          <li key={slug}>
            Backed {inDays(days)}: <a href={routes.project(programme, slug)}>{title}</a>
            <span className="hint">{said}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function inDays(days: number): string {
  if (days === 0) return "the same day";
  return days === 1 ? "in one day" : `in ${days.toLocaleString("en-GB")} days`;
}
