import { sheetKind } from "@/lib/sheets/sheet-kind";
import { takeTurn } from "@/lib/take-turn";
import { applyFrameworks } from "./apply-frameworks";
import { compareFrameworks } from "./compare-frameworks";
import { keptMeasures } from "./imported-measure";
import { mostMeasures } from "./limits";
import { readFrameworkFile } from "./read-framework-file";

/** Frameworks that a programme is licensed for, one measure a row. */
export const frameworkSheet = sheetKind({
  deed: "framework.import",
  noun: "measures",
  keptFor: "programme",
  limits: { megabytes: 2, rows: mostMeasures },
  skipsBadRows: false,
  movedOn: "The frameworks have changed since you looked.",
  read: async (bytes) => {
    const { measures, problems, rows } = await readFrameworkFile(bytes);
    return { rows: measures, problems, count: rows };
  },
  kept: keptMeasures,
  hold: (tx, { programmeId }) => takeTurn(tx, "frameworks", programmeId),
  compare: (from, { programmeId }, rows) => compareFrameworks(from, programmeId, rows),
  preview: ({ newFrameworks, added, changed, unchanged, problems }) => ({
    ...{ added, unchanged, problems },
    notes: newFrameworks.length === 0 ? [] : [`New to your programme: ${newFrameworks.join(", ")}.`],
    changed: changed.map(({ id, after, changes }) => ({
      ...{ id, changes, reference: null },
      title: `${after.framework} ${after.version}, ${after.code}`,
    })),
  }),
  apply: (tx, { programmeId }, { added, changed }) =>
    applyFrameworks(tx, { owner: programmeId, programmeId }, [...added, ...changed.map(({ after }) => after)]),
});
