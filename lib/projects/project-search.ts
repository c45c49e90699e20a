import { z } from "zod";
import { printable } from "@/lib/input";
import { needTypeOrder } from "@/lib/needs/need-type";
import { pageKey, parsePageKey } from "./page-key";

/** The orders that a list of projects comes in. */
export const sorts = ["newest", "waiting", "children"] as const;
export type Sort = (typeof sorts)[number];

const words = z.string().trim().max(120).catch("");
const key = z
  .string()
  .transform((text) => parsePageKey(text))
  .catch(null);

const asked = z.object({
  words,
  place: words,
  type: z.enum(needTypeOrder).or(z.null()).catch(null),
  driver: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .catch(""),
  /** Every project that was listed and not withdrawn, or only those that still need something. */
  status: z.enum(["open", "all"]).catch("open"),
  sort: z.enum(sorts).catch("newest"),
  after: key,
  before: key,
});

/** What a list of projects is asked for, as its address says it. */
export type ProjectSearch = z.infer<typeof asked>;

/** Reads an address's query. What nobody could have chosen is left out, never refused: an old link still shows a list. */
export function readSearch(query: Record<string, string | string[] | undefined>): ProjectSearch {
  const first = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]));
  return asked.parse(printable(first));
}

/** The query that asks for the same again, with some of it changed; what is not said is left out. */
export function searchQuery(search: ProjectSearch, change: Partial<ProjectSearch> = {}): string {
  const { after, before, ...chosen } = { ...search, after: null, before: null, ...change };
  const usual: Partial<ProjectSearch> = { status: "open", sort: "newest" };
  const said = Object.entries({ ...chosen, after: after && pageKey(after), before: before && pageKey(before) }).filter(
    ([name, value]) => value !== null && value !== "" && usual[name as keyof ProjectSearch] !== value,
  );
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return said.length === 0 ? "" : `?${query}`;
}
