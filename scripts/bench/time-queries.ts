import { systemIn, visitorTo } from "@/lib/auth/actor";
import { closeDatabase, db } from "@/lib/db";
import { listForYou } from "@/lib/matching/list-for-you";
import { loadFigures } from "@/lib/metrics/load-figures";
import { readSearch } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { takeInRounds, type Measure, type Taken } from "./rounds";
import { suppliersWithOffers } from "./suppliers-with-offers";

/** What reading costs on one database, in milliseconds, after so many rounds of warming up. */
export type QueryTimes = { projects: number; taken: Taken[] };

const { id: programmeId } = await db.programme.findFirstOrThrow();
const forYou = await suppliersWithOffers(programmeId);
let turn = 0;
const list = (query: Record<string, string>) => () => searchProjects(visitorTo(programmeId), readSearch(query));
const timed = (name: string, work: () => Promise<unknown>): Measure => ({
  name,
  take: async () => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  },
});
const taken = await takeInRounds(
  [
    timed("list, newest first", list({})),
    timed("list, goods, longest waiting", list({ type: "goods", sort: "waiting" })),
    timed("list, by words", list({ words: "reading books" })),
    timed("for you, each supplier in turn", () => listForYou(forYou[turn++ % forYou.length] ?? visitorTo(programmeId))),
    timed("figures", () => loadFigures({ ...systemIn(programmeId), role: "procurement" }, {})),
  ],
  9,
  3,
);
const times: QueryTimes = { projects: await db.project.count(), taken };
process.send?.(times);
await closeDatabase();
process.disconnect();
