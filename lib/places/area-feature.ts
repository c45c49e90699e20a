import { z } from "zod";
import { Cells } from "@/lib/imports/cells";
import { parseText } from "@/lib/imports/parse-cell";
import type { ReadRow } from "@/lib/imports/read-table";
import { Refusal } from "@/lib/refusal";
import { middleOf, type Outline, simplifyOutline } from "./outline";
import { parseAreaCode, parseDegrees } from "./parse-place-cell";

export type AreaRow = {
  code: string;
  kind: "ward" | "authority";
  name: string;
  authorityCode: string | null;
  authorityName: string | null;
  latitude: number;
  longitude: number;
  outline: Outline;
};

/** The properties of a boundary file, which the Office for National Statistics renames each year. */
const properties = {
  wardCode: /^wd\d\dcd$/i,
  wardName: /^wd\d\dnm$/i,
  authorityCode: /^lad\d\dcd$/i,
  authorityName: /^lad\d\dnm$/i,
  latitude: /^lat$/i,
  longitude: /^long$/i,
};
type Property = keyof typeof properties;

const point = z.tuple([z.number(), z.number()], z.number());
const polygon = z.array(z.array(point).min(4)).min(1);
const Feature = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: polygon }).transform(({ coordinates }) => [coordinates]),
    z
      .object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) })
      .transform(({ coordinates }) => coordinates),
  ]),
});

/** A feature of a boundary file as a ward or a local authority. Refuses (`invalid`) outlines that are not in degrees. */
export function readAreaFeature(feature: unknown, row: number): ReadRow<AreaRow> {
  const read = Feature.safeParse(feature);
  if (!read.success) {
    const message = "is not the outline of an area: a Polygon or a MultiPolygon with its properties";
    return { row: null, problems: [{ row, column: "geometry", level: "error", message }] };
  }
  const { properties: given, geometry } = read.data;
  const outline = geometry.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])));
  refuseGridReferences(outline);
  const cells = new Cells<string>(row, cellsOf(given));
  const area = understand(cells, outline);
  const theirs = (ours: string) => nameOf(given, ours as Property) ?? ours;
  return { row: area, problems: cells.problems.map((each) => ({ ...each, column: theirs(each.column) })) };
}

function understand(cells: Cells<string>, whole: Outline): AreaRow | null {
  const isWard = !cells.isBlank("wardCode");
  const code = cells.required(
    isWard ? "wardCode" : "authorityCode",
    parseAreaCode,
    "is missing: an area has a code, such as WD24CD or LAD24CD",
  );
  const name = cells.required(isWard ? "wardName" : "authorityName", parseText(200));
  const [longitude, latitude] = middleOf(whole);
  if (code === null || name === null) return null;
  return {
    ...{ code, name, kind: isWard ? "ward" : "authority" },
    authorityCode: isWard ? cells.optional("authorityCode", parseAreaCode) : null,
    authorityName: isWard ? cells.optional("authorityName", parseText(200)) : null,
    latitude: cells.spare("latitude", parseDegrees(90)) ?? latitude,
    longitude: cells.spare("longitude", parseDegrees(180)) ?? longitude,
    outline: simplifyOutline(whole),
  };
}

const nameOf = (given: Record<string, unknown>, ours: Property) =>
  Object.keys(given).find((key) => properties[ours].test(key.trim()));

function cellsOf(given: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(properties) as Property[]).map((ours) => {
      const value = given[nameOf(given, ours) ?? ""];
      return [ours, typeof value === "string" || typeof value === "number" ? String(value).trim() : ""];
    }),
  );
}

function refuseGridReferences(outline: Outline): void {
  const inDegrees = outline.every(([border = []]) => border.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90));
  if (inDegrees) return;
  throw new Refusal(
    "invalid",
    "These outlines are in grid references: download the file in WGS84 (EPSG:4326), as degrees of longitude and latitude",
  );
}
