import { needTypes } from "@/lib/needs/need-type";
import { parsePostcode } from "@/lib/places/postcode";
import { ageWords, channelWords, deprivedWords, recencyWords } from "./choice-words";
import type { ChoiceNames } from "./name-choices";
import type { ProjectSearch } from "./read-search";

/** One thing that was chosen, as people read it, and what to change to be without it. */
export type Chosen = { label: string; without: Partial<ProjectSearch> };

/** A place as it was looked up: a postcode by its first half, unless it is a distance from it that is asked for. */
export function placeAsked({ place, within }: ProjectSearch): string {
  const postcode = parsePostcode(place);
  if (!postcode) return place.charAt(0).toUpperCase() + place.slice(1);
  return within === null ? postcode.district : (postcode.postcode ?? postcode.district);
}

/** Everything that was chosen, each of which can be taken back by itself. */
export function listChosen(search: ProjectSearch, names: ChoiceNames): Chosen[] {
  const { words, place, within, type, driver, area, deprived, age, since, channel } = search;
  const nameOf = (list: { code: string; name: string }[], code: string) =>
    list.find((each) => each.code === code)?.name ?? code;
  const one = (label: string, without: Partial<ProjectSearch>, chosen: boolean): Chosen[] =>
    chosen ? [{ label, without }] : [];
  const each = <Value extends string>(
    values: Value[],
    label: (value: Value) => string,
    without: (rest: Value[]) => Partial<ProjectSearch>,
  ) => values.map((value) => ({ label: label(value), without: without(values.filter((other) => other !== value)) }));
  const where = placeAsked(search);
  return [
    ...one(`“${words}”`, { words: "", exact: false }, words !== ""),
    ...one(within === null ? where : `Within ${miles(within)} of ${where}`, { place: "", within: null }, place !== ""),
    ...each(
      type,
      (value) => needTypes[value].name,
      (rest) => ({ type: rest }),
    ),
    ...each(
      driver,
      (code) => nameOf(names.drivers, code),
      (rest) => ({ driver: rest }),
    ),
    ...each(
      area,
      (code) => nameOf(names.areas, code),
      (rest) => ({ area: rest }),
    ),
    ...one(deprived === null ? "" : deprivedWords[deprived], { deprived: null }, deprived !== null),
    ...each(
      age,
      (band) => `Ages: ${ageWords[band].toLowerCase()}`,
      (rest) => ({ age: rest }),
    ),
    ...one(since === null ? "" : `Listed ${recencyWords[since].toLowerCase()}`, { since: null }, since !== null),
    ...one("Essential", { essential: false }, search.essential),
    ...one("In kind welcome", { inkind: false }, search.inkind),
    ...each(
      channel,
      (value) => `Helped: ${channelWords[value].toLowerCase()}`,
      (rest) => ({ channel: rest }),
    ),
    ...one("Also met or closed", { status: "open" }, search.status === "all"),
  ];
}

/** A distance in words: "1 mile", "5 miles". */
export const miles = (many: string): string => (many === "1" ? "1 mile" : `${many} miles`);
