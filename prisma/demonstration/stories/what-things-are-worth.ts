import { readFile } from "node:fs/promises";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { procurementTeam } from "../organisations";
import type { Story } from "../scene";

const file = new URL("../riverside-values-2026.csv", import.meta.url);

/** Beside the open set the team imports a second framework, which is invented from end to end. */
export const whatThingsAreWorth: readonly Story[] = [
  [
    {
      daysAgo: 174,
      by: procurementTeam,
      deed: async (actor) => {
        const bytes = new Uint8Array(await readFile(file));
        const { id } = await keepSheet(actor, {
          kind: "frameworks",
          file: { name: "riverside-values-2026.csv", bytes },
        });
        const { seal } = await loadSheet(actor, id);
        return applySheet(actor, { sheetId: id, seal });
      },
    },
  ],
];
