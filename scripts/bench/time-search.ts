import { type Actor, visitorTo } from "@/lib/auth/actor";
import { closeDatabase, db, pool } from "@/lib/db";
import { listForYou } from "@/lib/matching/list-for-you";
import { nameChoices } from "@/lib/search/name-choices";
import { ageBandOrder, channelOrder, readSearch, sorts } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { suggest } from "@/lib/search/suggest";
import { needTypeOrder } from "@/lib/needs/need-type";
import { suppliersWithOffers } from "./suppliers-with-offers";

/** How long so many searches took, in milliseconds. */
export type Spread = { name: string; half: number; most: number; slowest: string };

const QUERIES = 200;
const programme = await db.programme.findFirstOrThrow();
const actor: Actor = visitorTo(programme.id);
const words = [
  "single beds",
  "laptops",
  "violin",
  "moses baskit",
  "reading corner",
  "allotmnt",
  "family cooking",
  '"winter coats"',
  "judo or karate",
  "bike repair helmet",
  "Lozells",
  "hoist sensory",
  "a hall on Saturdays",
  "origami",
  "breakfast",
];
const places = ["B19", "B6 1AA", "Alder", "Aston", "B23"];

// The same searches each time: a row of numbers that only looks random.
let seed = 7;
const roll = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
const one = <Value>(values: readonly Value[]): Value | undefined => values[roll(values.length)];
const some = <Value>(chance: number, value: () => Value) => (roll(100) < chance ? value() : undefined);
const drivers = (await db.driver.findMany({ where: { programmeId: programme.id } })).map(({ code }) => code);

function aQuery(): Record<string, string | string[] | undefined> {
  const place = some(35, () => one(places));
  return {
    words: some(50, () => one(words)),
    place,
    within: place && some(70, () => one(["1", "3", "5", "10", "25"])),
    type: some(40, () => [one(needTypeOrder) ?? "", one(needTypeOrder) ?? ""]),
    driver: some(25, () => one(drivers)),
    deprived: some(20, () => one(["10", "20"])),
    age: some(20, () => one(ageBandOrder)),
    since: some(15, () => one(["month", "quarter", "year"])),
    essential: some(15, () => "yes"),
    inkind: some(15, () => "yes"),
    channel: some(10, () => one(channelOrder)),
    status: some(20, () => "all"),
    sort: some(50, () => one(sorts)),
  };
}

async function spread<Asked>(
  name: string,
  asked: readonly Asked[],
  work: (asked: Asked) => Promise<unknown>,
  called: (asked: Asked) => string = String,
): Promise<Spread> {
  const taken: { query: string; ms: number }[] = [];
  for (const each of asked) {
    const began = performance.now();
    await work(each);
    taken.push({ query: called(each), ms: performance.now() - began });
  }
  const sorted = taken.toSorted((first, second) => first.ms - second.ms);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { name, half: at(0.5)?.ms ?? NaN, most: at(0.95)?.ms ?? NaN, slowest: at(1)?.query ?? "" };
}

/** Sixty words that projects use, from those that most do to those that few do, other than the words above. */
async function unasked(): Promise<string[]> {
  const used = await db.vocabularyWord.findMany({
    where: { programmeId: programme.id, many: { gt: 0 } },
    orderBy: [{ many: "desc" }, { word: "asc" }],
  });
  const others = used.filter(({ word }) => !words.some((asked) => asked.includes(word)));
  const step = Math.max(1, Math.floor(others.length / 60));
  return others.filter((_, index) => index % step === 0).map(({ word }) => JSON.stringify({ words: word }));
}

const searches = Array.from({ length: QUERIES }, () => JSON.stringify(aQuery()));
const beginnings = Array.from({ length: QUERIES }, () => (one(words) ?? "").slice(0, 2 + roll(8)));
const search = async (query: string) => {
  const asked = readSearch(JSON.parse(query) as Record<string, string>);
  const found = await searchProjects(actor, asked);
  let { next } = found;
  if (roll(4) === 0 && next) ({ next } = await searchProjects(actor, { ...asked, after: next }));
  return nameChoices(actor, asked, found.counts);
};
const suppliers = await suppliersWithOffers(programme.id);
const visits = Array.from({ length: QUERIES }, () => one(suppliers) ?? actor);
const first = await spread("the first search of a process", ["{}"], search);
for (const query of searches.slice(0, 40)) await search(query);
for (const supplier of suppliers) await listForYou(supplier);
const spreads = [
  first,
  await spread("a search, all filters and counts", searches, search),
  await spread("a search for a word that nobody asked for yet", await unasked(), search),
  await spread("typing ahead", beginnings, (typed) => suggest(actor, typed)),
  await spread(
    "for you, a supplier with three offers",
    visits,
    (supplier) => listForYou(supplier),
    ({ organisationId }) => organisationId ?? "",
  ),
  await spread("20 rows by primary key", beginnings, () =>
    pool.query({ name: "plainest", text: `SELECT * FROM "Project" ORDER BY id LIMIT 20` }),
  ),
];
process.send?.(spreads);
if (!process.send) console.table(spreads);
await closeDatabase();
if (process.send) process.disconnect();
