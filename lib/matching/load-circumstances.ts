import { ask } from "@/lib/db";
import type { Columns } from "@/lib/search/columns";
import type { Candidates } from "./gather-candidates";
import type { Giver } from "./load-giver";
import { milesBetween } from "./miles";

/** What is known of a project without looking at its needs; `openNeeds` are bits as in lib/search/need-mask.ts. */
export type Circumstances = {
  id: string;
  listedAt: number;
  openNeeds: number;
  backed: boolean;
  miles: number | null;
  sameDistrict: boolean;
  /** Somebody helps a project in its area: its ward, or the first half of its postcode where no ward is known. */
  areaBacked: boolean;
  decile: number | null;
  sharesWords: boolean;
};

/** The circumstances of candidates; of several places the nearest counts. */
export function circumstancesOf(
  columns: Columns,
  { places, sharesWords }: Candidates,
  giver: Giver,
  local: Uint8Array,
): Circumstances[] {
  const areaBacked = areasBacked(columns);
  return places.map((at) => {
    const list = columns.placeList[at] ?? 0;
    const decile = columns.decile[at] ?? 11;
    return {
      id: columns.ids[at] ?? "",
      listedAt: columns.listedAt[at] ?? 0,
      openNeeds: columns.openNeeds[at] ?? 0,
      backed: columns.helped[at] === 1,
      areaBacked: areaBacked[list] === 1,
      miles: milesTo(columns, at, giver),
      sameDistrict: local[list] === 1,
      decile: decile > 10 ? null : decile,
      sharesWords: sharesWords[at] === 1,
    };
  });
}

/** For each list of places, 1 when it has one of the giver's districts. */
export const localLists = ({ places }: Columns, { districts }: Giver): Uint8Array =>
  places.listsWith((name) => name.startsWith("d:") && districts.includes(name.slice(2)));

function milesTo({ latitude, longitude, morePoints }: Columns, at: number, { points }: Giver): number | null {
  const places = [latitude[at] ?? NaN, longitude[at] ?? NaN, ...(morePoints.get(at) ?? [])];
  let least = Infinity;
  for (let index = 0; index < places.length; index += 2) {
    const place = { latitude: places[index] ?? NaN, longitude: places[index + 1] ?? NaN };
    for (const point of points) least = Math.min(least, milesBetween(point, place));
  }
  return Number.isFinite(least) ? least : null;
}

/** For each list of places, 1 when somebody helps a project in one of its areas, and where no area is known. */
function areasBacked({ length, helped, placeList, places: { names, lists } }: Columns): Uint8Array {
  const named = (kind: string) => Uint8Array.from(names, (name) => Number(name.startsWith(kind)));
  const [wards, districts] = [named("w:"), named("d:")];
  const areasOf = (members: readonly number[]) => (members.some((member) => wards[member]) ? wards : districts);
  const helpedIn = new Uint8Array(lists.length);
  for (let at = 0; at < length; at++) if (helped[at]) helpedIn[placeList[at] ?? 0] = 1;
  const backed = new Uint8Array(names.length);
  for (const [list, members] of lists.entries()) {
    const areas = areasOf(members);
    if (helpedIn[list]) for (const member of members) if (areas[member]) backed[member] = 1;
  }
  return Uint8Array.from(lists, (members) => {
    const areas = areasOf(members);
    return Number(
      !members.some((member) => areas[member]) || members.some((member) => areas[member] && backed[member]),
    );
  });
}

/** Those of these projects whose organisation somebody helps, or helped. LIMIT 1 stops at the first that they do. */
export async function withBackedOrganisation(ids: readonly string[]): Promise<Set<string>> {
  const rows = await ask<{ id: string }>`
    SELECT p.id FROM "Project" p WHERE p.id = ANY (${ids}::uuid[]) AND (
      SELECT true FROM "Project" o JOIN "ProjectSearch" s ON s."projectId" = o.id
      WHERE o."organisationId" = p."organisationId" AND s.helped LIMIT 1)`;
  return new Set(rows.map(({ id }) => id));
}
