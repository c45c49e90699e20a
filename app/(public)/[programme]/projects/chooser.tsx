import { Button } from "@/components/ui/button";
import { PlainSelectField, PlainTextField } from "@/components/ui/plain-field";
import { needTypes } from "@/lib/needs/need-type";
import type { ProjectFilters } from "@/lib/projects/list-filters";
import { type ProjectSearch, searchQuery, type Sort } from "@/lib/projects/project-search";

const orders: Record<Sort, string> = {
  newest: "Newest first",
  waiting: "Waiting longest first",
  children: "Most children first",
};

/** What to choose projects by. It only asks, so its answers live in the address and can be kept or passed on. */
export function Chooser({
  action,
  search,
  filters,
}: {
  action: string;
  search: ProjectSearch;
  filters: ProjectFilters;
}) {
  const chosen = [search.place, search.type, search.driver].filter(Boolean).length + Number(search.status === "all");
  return (
    <form className="chooser" role="search" action={action} aria-label="Choose projects">
      <div className="ask-row">
        <PlainTextField
          name="words"
          type="search"
          label="What could you give?"
          hint="Such as laptops, a hall or bookkeeping"
          value={search.words}
        />
        <Button>Find</Button>
      </div>
      <details open={chosen > 0}>
        <summary>{chosen > 0 ? `Filter and sort (${chosen} chosen)` : "Filter and sort"}</summary>
        <Filters search={search} filters={filters} />
        <div className="actions pt-4">
          <Button variant="quiet">Show these projects</Button>
          {searchQuery(search) !== "" && <a href={action}>Clear everything</a>}
        </div>
      </details>
    </form>
  );
}

function Filters({ search, filters }: { search: ProjectSearch; filters: ProjectFilters }) {
  return (
    <div className="chooser-fields">
      <PlainSelectField
        name="type"
        label="Kind of help"
        empty="Any kind"
        value={search.type ?? ""}
        options={filters.types.map((type) => ({ value: type, label: needTypes[type].name }))}
      />
      <PlainSelectField
        name="driver"
        label="What it changes"
        empty="Anything"
        value={search.driver}
        options={filters.drivers.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <PlainTextField name="place" label="Postcode or place" value={search.place} suggestions={filters.districts} />
      <PlainSelectField
        name="status"
        label="Still to be met"
        value={search.status}
        options={[
          { value: "open", label: "Still needs help" },
          { value: "all", label: "All, also those met or closed" },
        ]}
      />
      <PlainSelectField
        name="sort"
        label="Order"
        value={search.sort}
        options={Object.entries(orders).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}
