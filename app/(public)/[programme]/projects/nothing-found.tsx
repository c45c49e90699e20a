import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { needTypes } from "@/lib/needs/need-type";
import type { ProjectFilters } from "@/lib/projects/list-filters";
import { type ProjectSearch, searchQuery } from "@/lib/projects/project-search";
import { placeAsked } from "./what-is-shown";

/** What to try when nothing was found: the same without each of the things that were chosen. */
export function NothingFound({
  list,
  search,
  filters,
}: {
  list: string;
  search: ProjectSearch;
  filters: ProjectFilters;
}) {
  const lighter = withoutEach(search, filters);
  return (
    <EmptyState
      title={lighter.length > 0 ? "Try asking for less" : "No project is waiting today"}
      action={
        <>
          {lighter.map(({ label, change }) => (
            <LinkButton key={label} variant="quiet" href={`${list}${searchQuery(search, change)}`}>
              {label}
            </LinkButton>
          ))}
          <LinkButton href={lighter.length > 0 ? list : `${list}?status=all`}>
            {lighter.length > 0 ? "See every project that needs help" : "See every project listed so far"}
          </LinkButton>
        </>
      }
    >
      {lighter.length > 0
        ? "No project fits all of that. What you could give may be welcome elsewhere, or in other words."
        : "Everything that was asked for has been promised. Come back soon: new projects are listed all the time."}
    </EmptyState>
  );
}

function withoutEach({ words, place, type, driver }: ProjectSearch, { drivers }: ProjectFilters) {
  const name = drivers.find(({ code }) => code === driver)?.name;
  const choices: { label: string; change: Partial<ProjectSearch>; chosen: boolean }[] = [
    { label: `Without “${words}”`, change: { words: "" }, chosen: words !== "" },
    { label: `Anywhere, not only ${placeAsked(place)}`, change: { place: "" }, chosen: place !== "" },
    {
      label: type ? `Any kind of help, not only ${needTypes[type].name.toLowerCase()}` : "",
      change: { type: null },
      chosen: type !== null,
    },
    { label: `Not only for ${name?.toLowerCase() ?? "this"}`, change: { driver: "" }, chosen: driver !== "" },
  ];
  return choices.filter(({ chosen }) => chosen);
}
