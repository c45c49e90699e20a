import { newsWords } from "@/lib/follows/news";
import type { Words } from "@/lib/letters/letter";
import { routes } from "@/lib/routes";
import { readKept } from "@/lib/saved-searches/kept-query";
import { searchQuery } from "@/lib/search/read-search";
import type { Digest } from "./gather-digest";
import type { Gathered } from "./take-gathered";

/**
 * The weekly letter: what concerns its reader first, then each project once, with why it is told, and how many more there are
 * of either.
 */
export function writeDigest(digest: Digest, gathered: Gathered = { rows: [], total: 0 }): Words {
  const { followed, found, total, searches } = digest;
  const more = total - followed.length - found.length;
  const [only] = searches;
  return {
    subject: subjectOf(total, gathered.total),
    paragraphs: [
      ...(gathered.total > 0 ? [concerns(gathered)] : []),
      ...(total > 0 ? ["This is new in what you save and follow."] : []),
    ],
    list: [
      ...gathered.rows,
      ...followed.map(({ title, organisation, programme, slug, kinds }) => ({
        label: title,
        note: `${organisation}. You follow it. ${kinds.map((kind) => newsWords[kind]).join(" ")}`,
        path: routes.project(programme, slug),
      })),
      ...found.map(({ title, organisation, programme, slug, searches: names }) => ({
        label: title,
        note: `${organisation}. Newly listed: ${names.join("; ")}.`,
        path: routes.project(programme, slug),
      })),
    ],
    ...(more > 0 && {
      action: {
        label: `And ${more} more`,
        path:
          only && searches.length === 1
            ? `${routes.projects(only.programme)}${searchQuery(readKept(only.query), { sort: "newest" })}`
            : routes.savedSearches,
      },
    }),
  };
}

function subjectOf(projects: number, letters: number): string {
  if (projects === 0) return letters === 1 ? "One thing happened this week" : `${letters} things happened this week`;
  const news = projects === 1 ? "One project with news for you" : `${projects} projects with news for you`;
  return letters === 0 ? `${news} this week` : `${news}, and what happened this week`;
}

function concerns({ rows, total }: Gathered): string {
  const more = total - rows.length;
  const start =
    "This happened to what you give or ask for. You chose to hear of it once a week; your account is where you change that.";
  return more > 0 ? `${start} There is more than fits here: ${more} more, which your own pages show.` : start;
}
