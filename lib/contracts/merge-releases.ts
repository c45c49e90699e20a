import { type JsonObject, listIn, objectIn, textIn } from "./json-parts";

/** All that the releases of one procurement say together, and where each thing was said last. */
export type Procurement = { ocid: string; row: number; said: JsonObject; pathOf: Map<string, string> };

const DEEPEST = 20;

/**
 * The releases of a package, merged for each procurement as OCDS 1.1 says: in the order of their days, objects name by
 * name, lists of things with an id thing by thing, and everything else replaced by the later one; null takes away.
 */
export function mergeReleases(releases: readonly { release: JsonObject; path: string; row: number }[]): Procurement[] {
  const byOcid = new Map<string, Procurement>();
  const inOrder = [...releases].sort((one, other) => dateOf(one.release).localeCompare(dateOf(other.release)));
  for (const { release, path, row } of inOrder) {
    const ocid = textIn(release["ocid"], 120) ?? "";
    const before = byOcid.get(ocid);
    const pathOf = before?.pathOf ?? new Map<string, string>();
    for (const list of ["contracts", "awards"])
      for (const [place, each] of listIn(release[list]).entries())
        pathOf.set(`${list} ${textIn(each["id"]) ?? ""}`, `${path}/${list}/${place}`);
    byOcid.set(ocid, { ocid, row, said: objectIn(merged(before?.said ?? {}, release, 0)), pathOf });
  }
  return [...byOcid.values()];
}

const dateOf = (release: JsonObject) => textIn(release["date"]) ?? "";
const idOf = (value: unknown) => textIn(objectIn(value)["id"]);

function merged(before: unknown, after: unknown, depth: number): unknown {
  if (depth > DEEPEST) return after;
  if (Array.isArray(before) && Array.isArray(after)) return mergedLists(before, after, depth);
  if (!isObject(before) || !isObject(after)) return after;
  const both: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(after)) {
    if (name === "__proto__") continue;
    both[name] = value === null ? undefined : merged(before[name], value, depth + 1);
  }
  return both;
}

function mergedLists(before: unknown[], after: unknown[], depth: number): unknown[] {
  if (!after.every((each) => idOf(each) !== null)) return after;
  const places = new Map(before.map((each, place) => [idOf(each) ?? `at ${place}`, each]));
  for (const each of after) {
    const id = idOf(each) ?? "";
    places.set(id, places.has(id) ? merged(places.get(id), each, depth + 1) : each);
  }
  return [...places.values()];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
