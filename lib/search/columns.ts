import { ageBandOrder, ageBands } from "./read-search";
import { Interned, listed } from "./interned";

/** A project as its row in "ProjectSearch" has it; instants in milliseconds. */
export type CatalogueRow = {
  projectId: string;
  ordinal: number;
  state: number;
  listedAt: number;
  children: number;
  helped: boolean;
  openNeeds: number;
  allNeeds: number;
  channels: number;
  ageFrom: number | null;
  ageTo: number | null;
  imdDecile: number | null;
  /** Lists, as `listed` reads them. */
  drivers: string;
  places: string;
  points: string;
  part: number;
};

/** What a search looks at, one column for each question and one place in it for each project. */
export class Columns {
  length = 0;
  readonly ids: string[] = [];
  readonly drivers = new Interned();
  readonly places = new Interned();
  /** Which kinds of need are still open, and which there are at all: each pair of masks once. */
  readonly needs: { open: number; all: number }[] = [];
  /** Further points of projects with several: latitude and longitude in turn. */
  readonly morePoints = new Map<number, number[]>();
  ordinal = new Int32Array(0);
  state = new Uint8Array(0);
  helped = new Uint8Array(0);
  channels = new Uint8Array(0);
  ages = new Uint8Array(0);
  /** 11 where it is not known. */
  decile = new Uint8Array(0);
  openNeeds = new Int32Array(0);
  /** Which of the few ways to have needs that `needs` lists. */
  needKind = new Int32Array(0);
  children = new Int32Array(0);
  driverList = new Int32Array(0);
  placeList = new Int32Array(0);
  listedAt = new Float64Array(0);
  /** NaN where it is not known. */
  latitude = new Float64Array(0);
  longitude = new Float64Array(0);
  part = new Float32Array(0);
  readonly #at = new Map<number, number>();
  readonly #needKind = new Map<string, number>();

  /** Puts a project in its place, or in a new one. */
  put(row: CatalogueRow): void {
    let at = this.#at.get(row.ordinal);
    if (at === undefined) {
      at = this.length++;
      this.#at.set(row.ordinal, at);
      this.#makeRoom();
    }
    this.ids[at] = row.projectId;
    this.ordinal[at] = row.ordinal;
    this.state[at] = row.state;
    this.helped[at] = Number(row.helped);
    this.channels[at] = row.channels;
    this.ages[at] = bandsOf(row);
    this.decile[at] = row.imdDecile ?? 11;
    this.openNeeds[at] = row.openNeeds;
    this.needKind[at] = this.#needKindOf(row.state === 2 ? row.openNeeds : 0, row.allNeeds);
    this.children[at] = row.children;
    this.driverList[at] = this.drivers.listOf(row.drivers);
    this.placeList[at] = this.places.listOf(row.places);
    this.listedAt[at] = row.listedAt;
    this.part[at] = row.part;
    this.#putPoints(at, listed(row.points).map(Number));
  }

  /** Where these projects are; those that are not here are left out. */
  placesOf(ordinals: readonly number[]): Int32Array {
    const found = new Int32Array(ordinals.length);
    let many = 0;
    for (const ordinal of ordinals) {
      const at = this.#at.get(ordinal);
      if (at !== undefined) found[many++] = at;
    }
    return found.subarray(0, many);
  }

  /** Names of places of projects in sight that begin so, as they are written: "Lozells", "B19". */
  placesLike(beginning: string, most: number): string[] {
    const times = new Int32Array(this.places.lists.length);
    for (let at = 0; at < this.length; at++) {
      const list = this.placeList[at] ?? 0;
      if (this.state[at] !== 0) times[list] = (times[list] ?? 0) + 1;
    }
    const text = beginning.toLowerCase();
    return [...this.places.spread(times)]
      .filter(([name]) => name.toLowerCase().startsWith(`n:${text}`) || name.toLowerCase().startsWith(`d:${text}`))
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, most)
      .map(([name]) => name.slice(2).replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()));
  }

  #needKindOf(open: number, all: number): number {
    const key = `${open} ${all}`;
    const known = this.#needKind.get(key);
    if (known !== undefined) return known;
    this.#needKind.set(key, this.needs.length);
    return this.needs.push({ open, all }) - 1;
  }

  #putPoints(at: number, [latitude = NaN, longitude = NaN, ...more]: number[]): void {
    this.latitude[at] = latitude;
    this.longitude[at] = longitude;
    if (more.length > 0) this.morePoints.set(at, more);
    else this.morePoints.delete(at);
  }

  #makeRoom(): void {
    if (this.length <= this.state.length) return;
    const room = Math.max(1_024, 2 * this.state.length);
    const bytes = (old: Uint8Array<ArrayBuffer>) => copied(old, new Uint8Array(room));
    const ints = (old: Int32Array<ArrayBuffer>) => copied(old, new Int32Array(room));
    const doubles = (old: Float64Array<ArrayBuffer>) => copied(old, new Float64Array(room));
    this.ordinal = ints(this.ordinal);
    this.state = bytes(this.state);
    this.helped = bytes(this.helped);
    this.channels = bytes(this.channels);
    this.ages = bytes(this.ages);
    this.decile = bytes(this.decile);
    this.openNeeds = ints(this.openNeeds);
    this.needKind = ints(this.needKind);
    this.children = ints(this.children);
    this.driverList = ints(this.driverList);
    this.placeList = ints(this.placeList);
    this.listedAt = doubles(this.listedAt);
    this.latitude = doubles(this.latitude);
    this.longitude = doubles(this.longitude);
    this.part = copied(this.part, new Float32Array(room));
  }
}

function copied<Column extends { set: (from: Column) => void }>(old: Column, made: Column): Column {
  made.set(old);
  return made;
}

function bandsOf({ ageFrom, ageTo }: CatalogueRow): number {
  if (ageFrom === null && ageTo === null) return 0;
  return ageBandOrder.reduce((bits, band, index) => {
    const [from, to] = ageBands[band];
    return (ageFrom ?? 0) <= to && (ageTo ?? 25) >= from ? bits | (1 << index) : bits;
  }, 0);
}
