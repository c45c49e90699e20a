import { ask } from "@/lib/db";
import { type AreaChoice, areaLabel } from "./find-areas";

/** A place of a project and what the imported places say of it; null where they say nothing. */
export type PlaceDescribed = {
  id: string;
  name: string | null;
  postcode: string | null;
  district: string | null;
  /** The label of the whole ward or council that it is. */
  area: string | null;
  areaKind: AreaChoice["kind"] | null;
  ward: string | null;
  authority: string | null;
  /** Of its neighbourhood, by the Indices of Deprivation 2025: 1 is the most deprived tenth. */
  imdDecile: number | null;
  idaciDecile: number | null;
  /** What is known of it was invented for the demonstration. */
  demonstration: boolean;
};

/** The places of a project, in the order in which they were given. Give only a project that the reader may see. */
export async function describePlaces(projectId: string): Promise<PlaceDescribed[]> {
  const rows = await ask<PlaceDescribed & { areaName: string | null; areaAuthority: string | null }>`
    SELECT l.id, l.name, l.postcode, l.district, a.kind AS "areaKind", a.name AS "areaName", w.name AS ward, u.name AS authority,
      au.name AS "areaAuthority", n."imdDecile", n."idaciDecile",
      coalesce(n.demonstration OR w.demonstration OR u.demonstration, false) AS demonstration
    FROM "Place" l LEFT JOIN "Area" a ON a.code = l."areaCode" LEFT JOIN "Area" au ON au.code = a."authorityCode"
      LEFT JOIN "Area" w ON w.code = l."wardCode" LEFT JOIN "Area" u ON u.code = l."authorityCode" LEFT JOIN "Area" n ON n.code = l."lsoaCode"
    WHERE l."projectId" = ${projectId}::uuid ORDER BY l.id`;
  return rows.map(({ areaName, areaAuthority, ...place }) => ({
    ...place,
    area:
      place.areaKind === null || areaName === null
        ? null
        : areaLabel({ kind: place.areaKind, name: areaName, authority: areaAuthority }),
  }));
}

const wholes = { ward: "the whole ward", authority: "the whole council area" };

/** A place as the public sees it, never its whole postcode: "Lozells, B19". */
export function placeInPublic({ name, district, areaKind }: PlaceDescribed): string {
  const where = areaKind === null ? district : wholes[areaKind];
  return [name, where].filter((part) => part !== null).join(", ");
}

/** A place as those who run or approve the project see it: "Lozells, B19 1NH (Lozells ward, Birmingham)". */
export function placeInFull({ name, postcode, district, area, ward, authority }: PlaceDescribed): string {
  const known = postcode === null ? null : [ward && `${ward} ward`, authority].filter(Boolean).join(", ");
  return [name, postcode ?? district ?? area].filter(Boolean).join(", ") + (known ? ` (${known})` : "");
}

export type MostDeprived = {
  percent: 10 | 20;
  /** Which of the places, where it is not all of them. */
  where: string[];
  demonstration: boolean;
};

/** What is true of places among the most deprived fifth of neighbourhoods: that they are in the first tenth, or else the second; and which. */
export function mostDeprived(places: readonly PlaceDescribed[]): MostDeprived | null {
  const first = ([1, 2] as const).find((decile) => places.some(({ imdDecile }) => imdDecile === decile));
  if (first === undefined) return null;
  const there = places.filter(({ imdDecile }) => imdDecile !== null && imdDecile <= first);
  return {
    percent: first === 1 ? 10 : 20,
    where: there.length === places.length ? [] : [...new Set(there.map(placeInPublic))],
    demonstration: there.some(({ demonstration }) => demonstration),
  };
}
