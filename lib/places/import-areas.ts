import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { countWritten } from "@/lib/imports/count-written";
import { fileOptions, importRows, type RowsImported, type Written } from "@/lib/imports/import-rows";
import { readFeatures } from "@/lib/imports/read-features";
import { read } from "@/lib/input";
import { type AreaRow, readAreaFeature } from "./area-feature";
import { fillAuthorities } from "./fill-authorities";
import { nameAuthorities } from "./name-authorities";
import { refreshAllPlaces } from "./refresh-places";

/**
 * Imports the outlines of wards or of local authorities, from a boundary file of the Office for National Statistics as
 * GeoJSON in WGS84, with far fewer points. Refuses (`invalid`) another file, and grid references.
 */
export async function importAreas(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RowsImported> {
  const options = read(fileOptions, input);
  authorise(actor, "places.import", {});
  const settle = async (tx: SqlTx) => {
    if (!options.demonstration)
      await tx.$executeRaw`DELETE FROM "Area" WHERE demonstration AND kind IN ('ward', 'authority')`;
    await fillAuthorities(tx);
    return { places: await refreshAllPlaces(tx) };
  };
  const found = areasOf(source);
  const given = { noun: "areas", activity: "places.imported", found, keyOf, write, settle, atOnce: 100 } as const;
  return importRows(actor, options, given, onProgress);
}

const keyOf = ({ code }: AreaRow) => code;

async function* areasOf(source: AsyncIterable<Uint8Array | string>) {
  let row = 0;
  for await (const feature of readFeatures(source)) yield readAreaFeature(feature, ++row);
}

async function write(
  tx: SqlTx,
  rows: readonly AreaRow[],
  { at, demonstration }: { at: Date; demonstration: boolean },
): Promise<Written> {
  const column = <Name extends keyof AreaRow>(name: Name) => rows.map((row) => row[name]);
  await nameAuthorities(tx, rows, { at, demonstration });
  const outlines = rows.map(({ outline }) => JSON.stringify(outline));
  return countWritten(
    tx,
    Prisma.sql`
      INSERT INTO "Area" AS a (demonstration, "importedAt", code, kind, name, "authorityCode", latitude, longitude, outline)
      SELECT ${demonstration}::boolean, ${at}::timestamptz, * FROM unnest(${column("code")}::text[], ${column("kind")}::"AreaKind"[],
        ${column("name")}::text[], ${column("authorityCode")}::text[], ${column("latitude")}::float8[], ${column("longitude")}::float8[],
        ${outlines}::jsonb[])
      ON CONFLICT (code) DO UPDATE SET kind = EXCLUDED.kind, name = EXCLUDED.name,
        "authorityCode" = coalesce(EXCLUDED."authorityCode", a."authorityCode"), latitude = EXCLUDED.latitude,
        longitude = EXCLUDED.longitude, outline = EXCLUDED.outline, demonstration = EXCLUDED.demonstration, "importedAt" = EXCLUDED."importedAt"
      WHERE (a.kind, a.name, a."authorityCode", a.latitude, a.longitude, a.outline, a.demonstration) IS DISTINCT FROM
        (EXCLUDED.kind, EXCLUDED.name, coalesce(EXCLUDED."authorityCode", a."authorityCode"), EXCLUDED.latitude, EXCLUDED.longitude,
          EXCLUDED.outline, EXCLUDED.demonstration)`,
  );
}
