import { ask, startServer } from "./child";
import { load, type Target } from "./load";
import type { PreparedList } from "./prepare-list";
import { takeInRounds } from "./rounds";

const roundMs = 1_500;

/** The list page from the cache and for a supplier, an empty page and a bare server, in one run: answers a second. */
export async function comparePages(environment: Record<string, string>, rounds: number) {
  const prepared = await ask<PreparedList>("./prepare-list.ts", environment);
  const pages = await startServer("./serve-pages.ts", environment);
  const bare = await startServer("./serve-bare.ts", environment, [JSON.stringify(prepared.questions)]);
  const measure = (name: string, target: Target) => ({ name, take: () => load(target, roundMs) });
  try {
    return await takeInRounds(
      [
        measure("cached list", { address: pages.address, path: prepared.path }),
        measure("signed-in list", { address: pages.address, path: prepared.path, cookie: prepared.cookie }),
        measure("empty page", { address: pages.address, path: "/dev/empty" }),
        measure("bare server, visitor's SQL", { address: bare.address, path: "/visitor" }),
        measure("bare server, supplier's SQL", { address: bare.address, path: "/supplier" }),
      ],
      rounds,
      2,
    );
  } finally {
    await pages.stop();
    await bare.stop();
  }
}
