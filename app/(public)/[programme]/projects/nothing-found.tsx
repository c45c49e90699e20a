import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/auth/actor";
import { countWithout } from "@/lib/search/count-without";
import { type Chosen, listChosen, miles } from "@/lib/search/list-chosen";
import type { ChoiceNames } from "@/lib/search/name-choices";
import { distances, type ProjectSearch } from "@/lib/search/read-search";

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
  const farther = fartherThan(search);
  const [lighter, further] = await Promise.all([
    countWithout(actor, search, chosen),
    countWithout(actor, search, farther),
  ]);
  const nearest = farther.flatMap(({ label }) => further.find((each) => each.label === label) ?? [])[0];
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
          {nearest && (
            <LinkButton
              href={to(nearest.without)}
            >{`${nearest.label} (${nearest.total.toLocaleString("en-GB")})`}</LinkButton>
          )}
          {lighter.map(({ label, without, total }) => (
            <LinkButton key={label} variant="quiet" href={to(without)}>
              {`Leave out: ${label} (${total.toLocaleString("en-GB")})`}
            </LinkButton>
          ))}
          <LinkButton variant={nearest ? "quiet" : "primary"} href={list}>
            See every project that needs help
          </LinkButton>
        </>
      }
    >
      No project fits all of that. What you could give may be welcome elsewhere, or in other words.
    </EmptyState>
  );
}

/** The same from farther away, the nearest of them first. */
function fartherThan({ place, within }: ProjectSearch): Chosen[] {
  if (place === "") return [];
  return distances
    .filter((distance) => distance > Number(within ?? 0))
    .map((distance) => ({ label: `Look within ${miles(String(distance))}`, without: { within: `${distance}` } }));
}
