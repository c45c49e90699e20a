import { newsWords } from "@/lib/follows/news";
import type { Words } from "@/lib/letters/letter";
import { routes } from "@/lib/routes";
import { readKept } from "@/lib/saved-searches/kept-query";
import { searchQuery } from "@/lib/search/read-search";
import type { Digest } from "./gather-digest";

/** The weekly letter: each project once, with why it is told, and how many more there are. */
export function writeDigest({ followed, found, total, searches }: Digest): Words {
  const more = total - followed.length - found.length;
  const [only] = searches;
  return {
    subject: total === 1 ? "One project with news for you this week" : `${total} projects with news for you this week`,
    paragraphs: ["This is new in what you save and follow."],
    list: [
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
