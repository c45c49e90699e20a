import type { Reader } from "@/lib/db";
import type { Problem } from "@/lib/imports/problem";
import { type ImportedMeasure, nameOf } from "./imported-measure";
import { asText, changesBetween, type MeasureChange } from "./measure-fields";

type Changed = { id: string; after: ImportedMeasure; changes: MeasureChange[] };

/** What a file would do to a programme's frameworks: what is new, what would change field by field, and what is as it is. */
export type Comparison = {
  /** Names of frameworks that the programme does not have yet. */
  newFrameworks: string[];
  added: ImportedMeasure[];
  changed: Changed[];
  unchanged: number;
  problems: Problem[];
};

/**
 * Compares a file with the frameworks that a programme has. A blank need_type leaves the kind of need that somebody chose; a
 * measure that the file does not name is not touched.
 */
export async function compareFrameworks(
  from: Reader,
  programmeId: string,
  measures: readonly ImportedMeasure[],
): Promise<Comparison> {
  const kept = await from.framework.findMany({
    where: { name: { in: measures.map(({ framework }) => framework) }, OR: [{ programmeId }, { programmeId: null }] },
    include: { measures: true },
  });
  const comparison: Comparison = { newFrameworks: [], added: [], changed: [], unchanged: 0, problems: [] };
  const groups = new Map<string, ImportedMeasure[]>();
  for (const each of measures) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  for (const group of groups.values()) {
    const [first] = group;
    const of = (own: boolean) =>
      kept.find(
        (each) =>
          each.name === first?.framework && each.version === first.version && (each.programmeId !== null) === own,
      );
    if (of(false)) refuse(comparison, group.slice(0, 1), "version", "comes with Maypole: give yours another version");
    else compareGroup(comparison, group, of(true));
  }
  return comparison;
}

type Kept = { licence: string; measures: (Parameters<typeof asText>[0] & { id: string; code: string })[] };

function compareGroup(comparison: Comparison, group: ImportedMeasure[], kept: Kept | undefined) {
  const [first] = group;
  if (!first) return;
  const others = group.filter(({ licence }) => licence !== first.licence);
  refuse(
    comparison,
    others,
    "licence",
    `is another than in row ${first.row}: a version of a framework has one licence`,
  );
  if (!kept) comparison.newFrameworks.push(nameOf(first));
  const typed = new Map<string, string>(
    kept?.measures.flatMap(({ type, code }) => (type === null ? [] : [[type, code]])),
  );
  const measures = group.filter((each) => !others.includes(each));
  for (const { type, code } of measures) if (type !== null && typed.get(type) !== code) freeOf(typed, code);
  for (const measure of measures) {
    const before = kept?.measures.find(({ code }) => code === measure.code);
    const after = { ...measure, type: measure.type ?? before?.type ?? null };
    const taken = after.type === null ? undefined : typed.get(after.type);
    if (after.type !== null && taken !== undefined && taken !== measure.code) {
      refuse(comparison, [measure], "need_type", `${after.type} is valued by ${taken} already: one measure values it`);
      continue;
    }
    if (after.type !== null) typed.set(after.type, measure.code);
    if (!before || !kept) comparison.added.push(after);
    else {
      const changes = changesBetween(asText(before, kept.licence), after);
      if (changes.length === 0) comparison.unchanged += 1;
      else comparison.changed.push({ id: before.id, after, changes });
    }
  }
}

/** A measure that takes another kind of need leaves the one that it had. */
function freeOf(typed: Map<string, string>, code: string) {
  for (const [type, holder] of typed) if (holder === code) typed.delete(type);
}

function refuse(comparison: Comparison, rows: ImportedMeasure[], column: string, message: string) {
  for (const { row } of rows) comparison.problems.push({ row, column, level: "error", message });
}
