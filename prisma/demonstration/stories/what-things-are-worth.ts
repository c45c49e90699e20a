import { readFile } from "node:fs/promises";
import { applyFrameworkFile } from "@/lib/valuation/apply-framework-file";
import { keepFrameworkFile } from "@/lib/valuation/keep-framework-file";
import { loadFrameworkFile } from "@/lib/valuation/load-framework-file";
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
        const { id } = await keepFrameworkFile(actor, { file: { name: "riverside-values-2026.csv", bytes } });
        const { seal } = await loadFrameworkFile(actor, id);
        return applyFrameworkFile(actor, { fileId: id, seal });
      },
    },
  ],
];
