import { needTypes } from "@/lib/needs/need-type";
import { parsePostcode } from "@/lib/places/postcode";
import type { ProjectFilters } from "@/lib/projects/list-filters";
import type { ProjectPage } from "@/lib/projects/list-projects";
import type { ProjectSearch } from "@/lib/projects/project-search";

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A place as it was looked up: a postcode by its first half. */
export const placeAsked = (place: string): string => parsePostcode(place)?.district ?? place;

/** What the list shows, in a sentence: "Showing 12 of 58 projects that still need things, in B19". */
export function whatIsShown(search: ProjectSearch, found: ProjectPage, filters: ProjectFilters): string {
  const { total, more, rows, anyWord } = found;
  const projects = `${total === 1 ? "project" : "projects"} ${asked(search, total === 1, filters)}`;
  const words = search.words === "" ? "" : mentioning(search.words, total === 1, anyWord);
  if (total === 0)
    return `No projects ${asked(search, false, filters)}${search.words === "" ? "" : ` and mention “${search.words}”`}`;
  const all = more ? `more than ${total.toLocaleString("en-GB")}` : total.toLocaleString("en-GB");
  const count = rows.length < total || more ? `${rows.length} of ${all}` : all;
  return `Showing ${count} ${projects}${words}`;
}

/** The title of the list's page. */
export function listTitle({ type, place, words }: ProjectSearch): string {
  const need = type ? ` that need ${lower(needTypes[type].name)}` : " that need help";
  return `Projects${need}${place ? ` in ${placeAsked(place)}` : ""}${words ? `: ${words}` : ""}`;
}

function asked({ type, status, driver, place }: ProjectSearch, one: boolean, { drivers }: ProjectFilters): string {
  const need = one ? "needs" : "need";
  const help = type ? lower(needTypes[type].name) : "help";
  const what =
    status === "open"
      ? `that still ${need} ${help}`
      : type
        ? `that ${one ? "asks" : "ask"} for ${help}`
        : "listed so far";
  const about = drivers.find(({ code }) => code === driver)?.name;
  return [what, about && `for ${lower(about)}`, place && `in ${placeAsked(place)}`].filter(Boolean).join(", ");
}

const mentioning = (words: string, one: boolean, any: boolean) =>
  any ? `, with any of the words “${words}”, as none has them all` : ` and ${one ? "mentions" : "mention"} “${words}”`;
