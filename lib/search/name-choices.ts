import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import type { Counts } from "./look-through";
import type { ProjectSearch } from "./read-search";

const MOST_AREAS = 12;

/** The names of what can be chosen that differ from programme to programme; areas only where something is, the most of it first. */
export type ChoiceNames = {
  drivers: { code: string; name: string }[];
  areas: { code: string; name: string; many: number }[];
};

/** Names a programme's drivers, and the areas that are worth offering: wards and authorities where they are known, else districts. */
export async function nameChoices({ programmeId }: Actor, search: ProjectSearch, counts: Counts): Promise<ChoiceNames> {
  const codes = worthOffering(search, counts);
  const [drivers, names] = await Promise.all([
    ask<{
      code: string;
      name: string;
    }>`SELECT code, name FROM "Driver" WHERE "programmeId" = ${programmeId}::uuid ORDER BY position`,
    ask<{ code: string; name: string }>`SELECT code, name FROM "Area" WHERE code = ANY(${codes}::text[])`,
  ]);
  const named = new Map(names.map(({ code, name }) => [code, name]));
  const areas = codes.map((code) => ({ code, name: named.get(code) ?? code, many: countOf(counts, code) }));
  return { drivers, areas };
}

const countOf = ({ places }: Counts, code: string) =>
  places.get(`w:${code}`) ?? places.get(`a:${code}`) ?? places.get(`d:${code}`) ?? 0;

function worthOffering({ area }: ProjectSearch, { places }: Counts): string[] {
  const most = (prefix: string) =>
    [...places]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, MOST_AREAS)
      .map(([name]) => name.slice(2));
  const wards = most("w:");
  const offered = [...most("a:"), ...(wards.length > 0 ? wards : most("d:"))];
  return [...new Set([...area, ...offered])];
}
