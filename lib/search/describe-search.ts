import { needTypes } from "@/lib/needs/need-type";
import { ageWords, channelWords, recencyWords } from "./choice-words";
import { miles, placeAsked } from "./list-chosen";
import type { ChoiceNames } from "./name-choices";
import type { ProjectSearch, Sort } from "./read-search";

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const anyOfThese = new Intl.ListFormat("en-GB", { type: "disjunction" });
const either = (names: string[]) => anyOfThese.format(names.map(lower));
const orders: Record<Sort, string> = {
  best: "best match first",
  newest: "newest first",
  waiting: "waiting longest first",
  nearest: "nearest first",
  children: "most children first",
};

/** What a search shows, in words: "14 projects that need things within 5 miles of B19, waiting longest first". */
export function describeSearch(search: ProjectSearch, names: ChoiceNames, total: number, sort: Sort): string {
  const count = total === 0 ? "No" : total.toLocaleString("en-GB");
  const what = `${count} ${total === 1 ? "project" : "projects"} ${describeAsked(search, names, total === 1)}`;
  return total < 2 ? what : `${what}, ${orders[sort]}`;
}

/** What a search asks for, in words that follow "projects". */
export function describeAsked(search: ProjectSearch, names: ChoiceNames, one = false): string {
  const named = (codes: string[], list: { code: string; name: string }[]) =>
    codes.map((code) => list.find((each) => each.code === code)?.name ?? code);
  const { words, driver, area, age, since, channel, place, within, deprived } = search;
  return [
    needed(search, one),
    driver.length > 0 && `for ${either(named(driver, names.drivers))}`,
    place !== "" && (within === null ? `in ${placeAsked(search)}` : `within ${miles(within)} of ${placeAsked(search)}`),
    area.length > 0 && `in ${anyOfThese.format(named(area, names.areas))}`,
    deprived !== null && `in the most deprived ${deprived}% of neighbourhoods`,
    age.length > 0 && `for children aged ${either(age.map((band) => ageWords[band]))}`,
    since !== null && `listed ${lower(recencyWords[since])}`,
    channel.length > 0 && `that somebody found to help ${either(channel.map((each) => channelWords[each]))}`,
    words !== "" && `about “${words}”`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}

/** The title of the list's page. */
export function searchTitle(search: ProjectSearch): string {
  const { type, place, words } = search;
  const need = type.length > 0 ? ` that need ${either(type.map((each) => needTypes[each].name))}` : " that need help";
  return `Projects${need}${place ? ` near ${placeAsked(search)}` : ""}${words ? `: ${words}` : ""}`;
}

function needed({ type, status, essential, inkind }: ProjectSearch, one: boolean): string {
  const names = type.length > 0 ? either(type.map((each) => needTypes[each].name)) : "help";
  const help = `${names}${inkind ? " that can come in kind" : ""}${essential ? (inkind ? " and is essential" : " that is essential") : ""}`;
  if (status === "open") return `that ${one ? "needs" : "need"} ${help}`;
  return type.length > 0 || essential || inkind ? `that ${one ? "asks" : "ask"} for ${help}` : "listed so far";
}
