import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { parsePostcode } from "@/lib/places/postcode";
import type { Columns } from "./columns";
import { distanceFrom, METRES_PER_MILE, type Point } from "./distance";
import { needMask } from "./need-mask";
import { ageBandOrder, channelOrder, type ProjectSearch, recencies, type Recency } from "./read-search";

/** The filters that are counted apart; each is one bit of what a project fails. */
export const groups = {
  driver: 1,
  area: 2,
  place: 4,
  deprived: 8,
  age: 16,
  since: 32,
  channel: 64,
  need: 128,
} as const;

/** What a search has found out before it looks at each project; which projects have the words, and the place in their title, as 1 or 0 for each. */
export type Known = { point: Point | null; words: Uint8Array | null; titles: Uint8Array | null };

/** A search as what each column must have. */
export type Asked = ReturnType<typeof askedOf>;

/** Turns a search into what each column must have, so that a project is tested in a few steps. */
export function askedOf(search: ProjectSearch, columns: Columns, known: Known) {
  return {
    words: known.words,
    drivers: search.driver.length > 0 ? columns.drivers.listsWith((code) => search.driver.includes(code)) : null,
    areas: search.area.length > 0 ? columns.places.listsWith((name) => isArea(name, search.area)) : null,
    place: placeAsked(search, columns, known),
    deciles: search.deprived === null ? null : Number(search.deprived) / 10,
    ages: search.age.reduce((bits, band) => bits | (1 << ageBandOrder.indexOf(band)), 0),
    since: search.since === null ? null : listedSince(search.since),
    channels: search.channel.reduce((bits, channel) => bits | (1 << channelOrder.indexOf(channel)), 0),
    needs: needsAsked(search, columns),
    distance: known.point && distanceFrom(known.point, columns),
  };
}

/** For each way to have needs, 1 when it is what is asked for; and the masks of what could be asked for besides. */
function needsAsked({ type: types, essential, inkind: inKind, status }: ProjectSearch, columns: Columns) {
  const open = status === "open";
  // Nothing of a need is asked, so that also a project without any will do.
  const needless = types.length === 0 && !essential && !inKind;
  const mask = needMask({ types, essential, inKind });
  return {
    open,
    isOpen: Uint8Array.from(columns.needs, (needs) => Number((needs.open & mask) !== 0)),
    isThere: Uint8Array.from(columns.needs, (needs) => Number(needless || (needs.all & mask) !== 0)),
    ofType: (type: NeedType) => needMask({ types: [type], essential, inKind }),
    essential: needMask({ types, essential: true, inKind }),
    inKind: needMask({ types, essential, inKind: true }),
  };
}

/** The instant since which a project was listed, for each of the choices. */
export const listedSince = (since: Recency): number => now().getTime() - recencies[since] * MS_PER_DAY;

const areaPrefixes = ["w:", "a:", "d:"];
const isArea = (name: string, codes: readonly string[]) =>
  areaPrefixes.some((prefix) => name.startsWith(prefix)) && codes.includes(name.slice(2));

/** Within so many miles of where it is; else in the district, or by that name. */
function placeAsked({ place, within }: ProjectSearch, columns: Columns, { point, titles }: Known) {
  if (place === "") return null;
  if (within !== null && point)
    return { most: Math.floor(Number(within) * METRES_PER_MILE), lists: null, titles: null };
  const postcode = parsePostcode(place);
  const beginning = `n:${place.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")}`;
  const lists = columns.places.listsWith((name) =>
    postcode ? name === `d:${postcode.district}` : name.startsWith(beginning),
  );
  return { most: null, lists, titles };
}
