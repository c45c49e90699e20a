import { z } from "zod";
import { Channel } from "@/lib/generated/prisma/enums";
import { printable } from "@/lib/input";
import { needTypeOrder } from "@/lib/needs/need-type";
import { pageKey, parsePageKey } from "@/lib/projects/page-key";

/** The orders that a list of projects comes in. */
export const sorts = ["best", "newest", "waiting", "nearest", "children"] as const;
export type Sort = (typeof sorts)[number];

/** How far away, in miles. */
export const distances = [1, 3, 5, 10, 25] as const;
/** How far away is near, for whoever has not said. */
export const NEAR = "5";
/** How long ago at most a project was listed, in days. */
export const recencies = { week: 7, month: 30, quarter: 91, year: 365 } as const;
export type Recency = keyof typeof recencies;
/** Ages of children, in years; a project is for a band when any of its ages is in it. */
export const ageBands = { "0-4": [0, 4], "5-10": [5, 10], "11-15": [11, 15], "16-25": [16, 25] } as const;
export type AgeBand = keyof typeof ageBands;
export const ageBandOrder = Object.keys(ageBands) as AgeBand[];
export const channelOrder = Object.values(Channel);

const MOST = 20;
const words = z.string().trim().max(120).catch("");
const tick = z
  .string()
  .transform((text) => text === "yes")
  .catch(false);
const key = z
  .string()
  .transform((text) => parsePageKey(text))
  .catch(null);
const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values).nullable().catch(null);

/** Any of several; what nobody could have chosen is left out. */
const severalOf = <Value extends string>(each: z.ZodType<Value>) =>
  z
    .array(z.unknown())
    .transform((texts) =>
      [...new Set(texts.flatMap((text) => each.safeParse(text).data ?? []))].toSorted().slice(0, MOST),
    );

const asked = z.object({
  words,
  /** The words as they are, however they are spelt. */
  exact: tick,
  place: words,
  within: oneOf(["1", "3", "5", "10", "25"]),
  type: severalOf(z.enum(needTypeOrder)),
  driver: severalOf(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  /** Codes of wards and authorities, or districts such as B19. */
  area: severalOf(z.string().regex(/^[A-Za-z0-9-]{2,20}$/)),
  deprived: oneOf(["10", "20"]),
  age: severalOf(z.enum(ageBandOrder)),
  since: oneOf(Object.keys(recencies) as Recency[]),
  essential: tick,
  inkind: tick,
  /** How somebody who has agreed to help came to it. */
  channel: severalOf(z.enum(channelOrder)),
  /** Every project that was listed and not withdrawn, or only those that still need something. */
  status: z.enum(["open", "all"]).catch("open"),
  sort: oneOf(sorts),
  /** The list by itself, or with a map beside it. */
  view: z.enum(["list", "map"]).catch("list"),
  after: key,
  before: key,
});

/** What a list of projects is asked for, as its address says it. Several values of one filter mean any of them. */
export type ProjectSearch = z.infer<typeof asked>;

const several = ["type", "driver", "area", "age", "channel"] as const;

/** What an address may ask of the list; one that asks for anything else shows no list that others ask for. */
export const searchNames: readonly string[] = Object.keys(asked.shape);

/** Reads an address's query. What nobody could have chosen is left out, never refused: an old link still shows a list. */
export function readSearch(query: Record<string, string | string[] | undefined>): ProjectSearch {
  const given = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]));
  const lists = Object.fromEntries(several.map((name) => [name, [query[name] ?? []].flat()]));
  return asked.parse(printable({ ...given, ...lists }));
}

/** The query that asks for the same again, with some of it changed; what is not said is left out. */
export function searchQuery(search: ProjectSearch, change: Partial<ProjectSearch> = {}): string {
  const { after, before, status, view, ...chosen } = { ...search, after: null, before: null, ...change };
  const all = {
    ...chosen,
    status: status === "open" ? "" : status,
    view: view === "list" ? "" : view,
    after: after ? pageKey(after) : "",
    before: before ? pageKey(before) : "",
  };
  const said = Object.entries(all).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((each) =>
        each === null || each === "" || each === false ? [] : [[name, each === true ? "yes" : each]],
      ),
  );
  return said.length === 0 ? "" : `?${new URLSearchParams(said)}`;
}

/** What is asked for without any choice: every project that still needs something. */
export const nothingAsked: ProjectSearch = readSearch({});
