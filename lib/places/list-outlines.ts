import { ask } from "@/lib/db";
import type { Box } from "./map-frame";
import type { Outline } from "./outline";

/** An area as a map draws it, and its middle. */
export type AreaOutline = {
  code: string;
  name: string;
  outline: Outline;
  latitude: number;
  longitude: number;
  demonstration: boolean;
};

// More lines than this are a grey smear on a screen.
const MOST_WARDS = 400;

/** The outlines that a box touches: wards, or local authorities where there would be too many. They are imported with `maypole import areas`. */
export async function listOutlines(box: Box): Promise<AreaOutline[]> {
  const wards = await outlinesOf("ward", box, MOST_WARDS + 1);
  return wards.length > MOST_WARDS ? outlinesOf("authority", box, MOST_WARDS) : wards;
}

// An area's middle lies in the box, or near it: half a box further out is drawn too, so that the edge is not ragged.
function outlinesOf(kind: "ward" | "authority", { west, east, south, north }: Box, most: number) {
  const [across, up] = [(east - west) / 2, (north - south) / 2];
  return ask<AreaOutline>`
    SELECT code, name, outline, latitude, longitude, demonstration FROM "Area"
    WHERE kind = ${kind}::"AreaKind" AND outline IS NOT NULL
      AND longitude BETWEEN ${west - across}::float8 AND ${east + across}::float8
      AND latitude BETWEEN ${south - up}::float8 AND ${north + up}::float8
    ORDER BY code LIMIT ${most}`;
}
