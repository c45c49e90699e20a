import { ask, db } from "@/lib/db";
import { findAreas } from "./find-areas";
import { parsePostcode } from "./postcode";

/** Degrees, in WGS 84. */
export type Point = { latitude: number; longitude: number };

/**
 * Where a place is that somebody typed: a postcode, the middle of a district such as B19, or of a ward or authority by its
 * name or label; null when nothing that was imported knows of it. The postcode of a place that a project gave stands in for one that was not imported.
 */
export async function findPoint(typed: string): Promise<Point | null> {
  const postcode = parsePostcode(typed);
  if (!postcode) {
    if (typed.trim() === "") return null;
    const areas = await findAreas(db, typed);
    return (
      areas.flatMap(({ latitude, longitude }) =>
        latitude === null || longitude === null ? [] : [{ latitude, longitude }],
      )[0] ?? null
    );
  }
  if (postcode.postcode !== null) {
    const rows = await ask<Point>`SELECT latitude, longitude FROM "Postcode"
      WHERE postcode = ${postcode.postcode} AND latitude IS NOT NULL AND longitude IS NOT NULL`;
    if (rows[0]) return rows[0];
  }
  return middleOf(postcode.district);
}

// A district has some hundreds of postcodes: the names that begin with it, in the order of the primary key.
async function middleOf(district: string): Promise<Point | null> {
  const [imported] = await ask<{ latitude: number | null; longitude: number | null }>`
    SELECT avg(latitude) AS latitude, avg(longitude) AS longitude FROM "Postcode"
    WHERE postcode > ${`${district} `} AND postcode < ${`${district}!`}`;
  if (imported?.latitude && imported.longitude) return { latitude: imported.latitude, longitude: imported.longitude };
  const [given] = await ask<{ latitude: number | null; longitude: number | null }>`
    SELECT avg(latitude) AS latitude, avg(longitude) AS longitude FROM (
      SELECT latitude, longitude FROM "Place" WHERE district = ${district} AND latitude IS NOT NULL LIMIT 100) places`;
  return given?.latitude && given.longitude ? { latitude: given.latitude, longitude: given.longitude } : null;
}
