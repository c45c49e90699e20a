import { type ProjectSearch, readSearch, searchQuery } from "@/lib/search/read-search";

/** A search as it is saved: what it asks for, in one spelling, without an order, a map or a page. */
export function queryToKeep(search: ProjectSearch): string {
  return searchQuery(search, { sort: null, view: "list", within: search.place === "" ? null : search.within });
}

/** What a saved query asks for. */
export function readKept(query: string): ProjectSearch {
  const asked = new URLSearchParams(query);
  return readSearch(Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)])));
}
