import { routes } from "@/lib/routes";
import { searchNames } from "@/lib/search/read-search";

/** A page that everybody without a session sees alike. */
export type PublicPage = {
  /** The address, its query in one order: what the cache calls it. */
  url: string;
  /** The programme's slug, or null where any programme may show. */
  programme: string | null;
  /** Whether the query chose it. There are many of these, so they never crowd out the others. */
  chosen: boolean;
};

const everywhere: ReadonlySet<string> = new Set([
  routes.home,
  routes.howWeCount,
  routes.accessibility,
  routes.privacy,
  routes.sitemap,
]);
const slug = /^[a-z0-9][a-z0-9-]{0,80}$/;
const inProgramme =
  /^\/([a-z0-9][a-z0-9-]{0,80})(?:\/picture\.png|\/projects(\/[a-z0-9][a-z0-9-]{0,160}(?:\/poster|\/picture\.png)?)?|\/organisations\/[a-z0-9][a-z0-9-]{0,160}|\/stories|\/(?:badges|stories)\/[0-9a-f-]{36})?$/;
/** The list of projects and its feed: what a query chooses from. */
const lists = /^\/[^/]+\/projects(?:\/feed)?$/;
/** The list of stories, which goes on after one of them. */
const stories = /^\/[^/]+\/stories$/;

/** What the list of projects can be asked for, and the figures at home. An address that asks for anything else is not kept. */
const choices: ReadonlySet<string> = new Set(searchNames);
const choicesAtHome: ReadonlySet<string> = new Set(["channel"]);
const campaigns = /^(utm_[a-z]+|fbclid|gclid|msclkid)$/;
const longestQuery = 600;

/** Recognises the address of a public page, or of what is suggested there, that may be kept; else null. */
export function publicPage(url: string): PublicPage | null {
  const [path = "", query = ""] = url.split("?", 2);
  if (path === routes.suggest) return suggestions(query);
  const [, programme = null] = inProgramme.exec(path) ?? [];
  if (programme === null && !everywhere.has(path)) return null;
  return publicPageAt(path, query, everywhere.has(path) ? null : programme);
}

/** Whether a page's address may say more than where it is by a name. */
function mayAsk(path: string, programme: string | null, name: string): boolean {
  if (lists.test(path)) return choices.has(name);
  if (stories.test(path)) return name === "after";
  const home = path === routes.home || (programme !== null && path === routes.programme(programme));
  return home && choicesAtHome.has(name);
}

/** What is suggested is the same however it is typed: in capitals or not, and with space around it. */
function suggestions(query: string): PublicPage | null {
  const asked = new URLSearchParams(query);
  const [programme, typed] = [asked.get("programme") ?? "", asked.get("typed")];
  if (typed === null || asked.size !== 2 || query.length > longestQuery || !slug.test(programme)) return null;
  const once = new URLSearchParams({ programme, typed: typed.trim().toLowerCase() });
  return { url: `${routes.suggest}?${once}`, programme, chosen: true };
}

function publicPageAt(path: string, query: string, programme: string | null): PublicPage | null {
  if (query === "") return { url: path, programme, chosen: false };
  if (query.length > longestQuery) return null;
  const asked = [...new URLSearchParams(query)].filter(([name, value]) => value !== "" && !campaigns.test(name));
  if (asked.some(([name]) => !mayAsk(path, programme, name))) return null;
  const chosen = new URLSearchParams(asked.toSorted());
  chosen.sort();
  return { url: asked.length === 0 ? path : `${path}?${chosen}`, programme, chosen: asked.length > 0 };
}
