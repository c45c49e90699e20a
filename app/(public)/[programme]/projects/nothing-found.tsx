import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/auth/actor";
import { countWithout } from "@/lib/search/count-without";
import { listChosen } from "@/lib/search/list-chosen";
import type { ChoiceNames } from "@/lib/search/name-choices";
import type { ProjectSearch } from "@/lib/search/read-search";

/** What to try when nothing was found: the same without each of the things that were chosen, and how many that would be. */
export async function NothingFound({
  actor,
  search,
  names,
  list,
  to,
}: {
  actor: Actor;
  search: ProjectSearch;
  names: ChoiceNames;
  list: string;
  to: (change: Partial<ProjectSearch>) => string;
}) {
  const chosen = listChosen(search, names);
  const lighter = await countWithout(actor, search, chosen);
  if (chosen.length === 0)
    return (
      <EmptyState
        title="No project is waiting today"
        action={<LinkButton href={`${list}?status=all`}>See every project listed so far</LinkButton>}
      >
        Everything that was asked for has been promised. Come back soon: new projects are listed all the time.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Try asking for less"
      action={
        <>
          {lighter.map(({ label, without, total }) => (
            <LinkButton key={label} variant="quiet" href={to(without)}>
              {`Leave out: ${label} (${total.toLocaleString("en-GB")})`}
            </LinkButton>
          ))}
          <LinkButton href={list}>See every project that needs help</LinkButton>
        </>
      }
    >
      No project fits all of that. What you could give may be welcome elsewhere, or in other words.
    </EmptyState>
  );
}
