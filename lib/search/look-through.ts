import { NeedType } from "@/lib/generated/prisma/enums";
import { type Asked, groups, listedSince } from "./asked";
import type { Columns } from "./columns";
import { METRES_PER_MILE } from "./distance";
import { ageBandOrder, channelOrder, distances, recencies, type Recency } from "./read-search";

const needTypes = Object.values(NeedType);
const recencyOrder = Object.keys(recencies) as Recency[];

/** For each choice of each filter, how many projects one would get by it, given all that is chosen in the other filters. */
export type Counts = ReturnType<typeof namedCounts>;

/** Where the projects that fit are, and the counts. */
export type Looked = { found: Int32Array; counts: Counts };

/** Looks at each project once: what fails nothing is found, and what fails in one filter alone counts for that filter's choices. */
export function lookThrough(columns: Columns, asked: Asked): Looked {
  const tallies = newTallies(columns);
  const found = new Int32Array(columns.length);
  const count = counter(columns, tallies);
  let many = 0;
  for (let at = 0; at < columns.length; at++) {
    if (columns.state[at] === 0 || (asked.words && !asked.words[at])) continue;
    const away = asked.distance ? asked.distance(at) : Infinity;
    const failed = failedBy(columns, asked, at, away);
    if (failed === 0) found[many++] = at;
    else if ((failed & (failed - 1)) !== 0) continue;
    count(at, failed, away);
  }
  return { found: found.subarray(0, many), counts: namedCounts(columns, asked, tallies) };
}

function failedBy(columns: Columns, asked: Asked, at: number, away: number): number {
  const { drivers, areas, place, deciles, since, needs } = asked;
  const fits = needs.open ? needs.isOpen : needs.isThere;
  let failed = 0;
  if (drivers && !drivers[columns.driverList[at] ?? 0]) failed |= groups.driver;
  if (areas && !areas[columns.placeList[at] ?? 0]) failed |= groups.area;
  if (
    place &&
    !(place.lists ? (place.lists[columns.placeList[at] ?? 0] ?? 0) | (place.titles?.[at] ?? 0) : away <= place.most)
  )
    failed |= groups.place;
  if (deciles !== null && (columns.decile[at] ?? 11) > deciles) failed |= groups.deprived;
  if (asked.ages !== 0 && ((columns.ages[at] ?? 0) & asked.ages) === 0) failed |= groups.age;
  if (since !== null && (columns.listedAt[at] ?? 0) < since) failed |= groups.since;
  if (asked.channels !== 0 && ((columns.channels[at] ?? 0) & asked.channels) === 0) failed |= groups.channel;
  if (!fits[columns.needKind[at] ?? 0]) failed |= groups.need;
  return failed;
}

type Tallies = ReturnType<typeof newTallies>;

const newTallies = (columns: Columns) => ({
  drivers: new Int32Array(columns.drivers.lists.length),
  areas: new Int32Array(columns.places.lists.length),
  deciles: new Int32Array(12),
  ages: new Int32Array(1 << ageBandOrder.length),
  channels: new Int32Array(1 << channelOrder.length),
  since: new Int32Array(recencyOrder.length),
  within: new Int32Array(distances.length),
  needs: new Int32Array(columns.needs.length),
  ticks: { anywhere: 0, total: 0 },
});

/** Adds a project to the tallies of the filters that it does not fail, or to that of the only one that it does. */
function counter(columns: Columns, tallies: Tallies) {
  const since = Float64Array.from(recencyOrder, listedSince);
  const metres = Float64Array.from(distances, (miles) => Math.floor(miles * METRES_PER_MILE));
  const { drivers, areas, deciles, ages, channels, ticks } = tallies;
  // This runs for every project of every search: plain loops, and nothing made on the way.
  return (at: number, failed: number, away: number) => {
    if (failed === 0) ticks.total++;
    if ((failed & ~groups.driver) === 0) addOne(drivers, columns.driverList[at] ?? 0);
    if ((failed & ~groups.area) === 0) addOne(areas, columns.placeList[at] ?? 0);
    if ((failed & ~groups.deprived) === 0) addOne(deciles, columns.decile[at] ?? 11);
    if ((failed & ~groups.age) === 0) addOne(ages, columns.ages[at] ?? 0);
    if ((failed & ~groups.channel) === 0) addOne(channels, columns.channels[at] ?? 0);
    if ((failed & ~groups.since) === 0) {
      const listed = columns.listedAt[at] ?? 0;
      // The longest ago comes last, and most are older than that.
      for (let index = since.length - 1; index >= 0 && listed >= (since[index] ?? 0); index--)
        addOne(tallies.since, index);
    }
    if ((failed & ~groups.place) === 0) {
      ticks.anywhere++;
      if (away !== Infinity)
        for (let index = 0; index < metres.length; index++)
          if (away <= (metres[index] ?? 0)) addOne(tallies.within, index);
    }
    if ((failed & ~groups.need) === 0) addOne(tallies.needs, columns.needKind[at] ?? 0);
  };
}

function addOne(tally: Int32Array, index: number): void {
  tally[index] = (tally[index] ?? 0) + 1;
}

/** Counts what each way to have needs stands for. */
function countNeeds(columns: Columns, { needs: asked }: Asked, tally: Int32Array) {
  const masks = needTypes.map(asked.ofType);
  const types = masks.map(() => 0);
  const counts = { essential: 0, inKind: 0, open: 0, all: 0 };
  for (const [kind, { open, all }] of columns.needs.entries()) {
    const many = tally[kind] ?? 0;
    const bits = asked.open ? open : all;
    for (const [index, mask] of masks.entries()) if ((bits & mask) !== 0) types[index] = (types[index] ?? 0) + many;
    if ((bits & asked.essential) !== 0) counts.essential += many;
    if ((bits & asked.inKind) !== 0) counts.inKind += many;
    if (asked.isOpen[kind]) counts.open += many;
    if (asked.isThere[kind]) counts.all += many;
  }
  return { ...counts, types: new Map(needTypes.map((type, index) => [type, types[index] ?? 0])) };
}

function namedCounts(columns: Columns, asked: Asked, tallies: Tallies) {
  const named = <Name extends string | number>(names: readonly Name[], of: (index: number) => number) =>
    new Map(names.map((name, index) => [name, of(index)]));
  const bitIn = (tally: Int32Array) => (index: number) =>
    tally.reduce((sum, many, bits) => (bits & (1 << index) ? sum + many : sum), 0);
  const upTo = (decile: number) => tallies.deciles.subarray(0, decile + 1).reduce((sum, many) => sum + many, 0);
  const { anywhere, total } = tallies.ticks;
  return {
    total,
    ...countNeeds(columns, asked, tallies.needs),
    drivers: columns.drivers.spread(tallies.drivers),
    /** By district, ward, authority and name, as "d:B19". */
    places: columns.places.spread(tallies.areas),
    deprived: new Map([
      ["10", upTo(1)],
      ["20", upTo(2)],
    ]),
    ages: named(ageBandOrder, bitIn(tallies.ages)),
    channels: named(channelOrder, bitIn(tallies.channels)),
    since: named(recencyOrder, (index) => tallies.since[index] ?? 0),
    within: named(distances, (index) => tallies.within[index] ?? 0),
    anywhere,
  };
}
