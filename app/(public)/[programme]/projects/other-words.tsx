import { takePostcodeOut } from "@/lib/places/postcode";
import { miles } from "@/lib/search/list-chosen";
import { NEAR, type ProjectSearch } from "@/lib/search/read-search";
import type { SearchPage } from "@/lib/search/search-projects";

/** Says when other words were looked for than those that were typed, and leads back to them. */
export function OtherWords({
  search,
  found: { mended, anyWord, total, point },
  to,
}: {
  search: ProjectSearch;
  found: SearchPage;
  to: (change: Partial<ProjectSearch>) => string;
}) {
  const near = search.place === "" && (anyWord || total === 0) ? takePostcodeOut(search.words) : null;
  const nowhere = search.within !== null && point === null && search.place !== "";
  return (
    <>
      {mended !== null && (
        <p>
          Showing results for <a href={to({ words: mended })}>{mended}</a>.{" "}
          <a href={to({ exact: true })}>Search instead for {search.words}</a>
        </p>
      )}
      {anyWord && total > 0 && <p>No project has all of these words, so these have any of them.</p>}
      {near && (
        <p>
          <a href={to({ words: near.rest, place: near.place, within: NEAR, exact: false })}>
            {`Look ${near.rest === "" ? "" : `for ${near.rest} `}within ${miles(NEAR)} of ${near.place}`}
          </a>
        </p>
      )}
      {nowhere && <p>We do not know where “{search.place}” is, so we looked for its name. Try a postcode.</p>}
    </>
  );
}
