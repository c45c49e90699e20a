import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Cells } from "@/lib/imports/cells";
import { countWritten } from "@/lib/imports/count-written";
import { fileOptions, importRows, type RowsImported, type Written } from "@/lib/imports/import-rows";
import { readCsv } from "@/lib/imports/read-csv";
import { type Published, readTable } from "@/lib/imports/read-table";
import { read } from "@/lib/input";
import { fillAuthorities } from "./fill-authorities";
import { parseAreaCode, parseDegrees } from "./parse-place-cell";
import { parsePostcode } from "./postcode";
import { refreshAllPlaces } from "./refresh-places";

/** The National Statistics Postcode Lookup and the ONS Postcode Directory, whose columns are renamed each year. */
const lookup: Published<
  "postcode" | "neighbourhood" | "ward" | "authority" | "icb" | "latitude" | "longitude" | "terminated"
> = {
  called: "a postcode lookup (NSPL or ONSPD)",
  even: true,
  columns: {
    postcode: { named: /^pcds$/ },
    neighbourhood: { named: /^lsoa21(cd)?$/ },
    ward: { named: /^(wd\d\dcd|osward|ward)$/ },
    authority: { named: /^(lad\d\dcd|oslaua|laua)$/ },
    icb: { named: /^icb(\d\d)?(cd)?$/, optional: true },
    latitude: { named: /^lat$/ },
    longitude: { named: /^long$/ },
    terminated: { named: /^doterm$/ },
  },
  refuse: (headings) =>
    headings.some((heading) => /^lsoa11(cd)?$/.test(heading)) &&
    !headings.some((heading) => /^lsoa21(cd)?$/.test(heading))
      ? "This postcode lookup has the neighbourhoods of 2011 only: import one from 2023 or later"
      : null,
};
type Column = keyof typeof lookup.columns;

type PostcodeRow = {
  postcode: string;
  lsoaCode: string | null;
  wardCode: string | null;
  authorityCode: string | null;
  icbCode: string | null;
  latitude: number | null;
  longitude: number | null;
  terminated: boolean;
};

/**
 * Imports where every postcode lies, from the NSPL or ONSPD as published, several million rows in one go; those that have
 * ended are kept as such. Then the places of projects are looked up again. Refuses (`invalid`) another file.
 */
export async function importPostcodes(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RowsImported> {
  const options = read(fileOptions, input);
  authorise(actor, "places.import", {});
  const found = readTable(readCsv(source), lookup, understand);
  const settle = async (tx: SqlTx) => {
    if (!options.demonstration) await tx.$executeRaw`DELETE FROM "Postcode" WHERE demonstration`;
    await tx.$executeRaw`ANALYZE "Postcode"`;
    await fillAuthorities(tx);
    return { places: await refreshAllPlaces(tx) };
  };
  const given = { noun: "postcodes", activity: "places.imported", found, keyOf, write, settle } as const;
  return importRows(actor, options, given, onProgress);
}

const keyOf = ({ postcode }: PostcodeRow) => postcode;

function understand(cells: Cells<Column>): PostcodeRow | null {
  const typed = cells.required("postcode", (text) => ({ value: text }));
  if (typed === null) return null;
  const { postcode } = parsePostcode(typed) ?? { postcode: null };
  if (postcode === null) return cells.warn("postcode", `“${typed}” has not the form of a postcode, and is left out`);
  const latitude = cells.optional("latitude", parseDegrees(90));
  const longitude = cells.optional("longitude", parseDegrees(180));
  const nowhere = latitude === null || longitude === null;
  return {
    postcode,
    lsoaCode: cells.optional("neighbourhood", parseAreaCode),
    wardCode: cells.optional("ward", parseAreaCode),
    authorityCode: cells.optional("authority", parseAreaCode),
    icbCode: cells.optional("icb", parseAreaCode),
    latitude: nowhere ? null : latitude,
    longitude: nowhere ? null : longitude,
    terminated: !cells.isBlank("terminated"),
  };
}

const kept = Prisma.raw(
  `"lsoaCode", "wardCode", "authorityCode", "icbCode", latitude, longitude, terminated, demonstration`,
);
const known = Prisma.raw(
  `c."lsoaCode", c."wardCode", c."authorityCode", c."icbCode", c.latitude, c.longitude, c.terminated, c.demonstration`,
);
const now = Prisma.raw(
  `EXCLUDED."lsoaCode", EXCLUDED."wardCode", EXCLUDED."authorityCode", EXCLUDED."icbCode", EXCLUDED.latitude, EXCLUDED.longitude, EXCLUDED.terminated, EXCLUDED.demonstration`,
);

function write(
  tx: SqlTx,
  rows: readonly PostcodeRow[],
  { at, demonstration }: { at: Date; demonstration: boolean },
): Promise<Written> {
  const column = <Name extends keyof PostcodeRow>(name: Name) => rows.map((row) => row[name]);
  return countWritten(
    tx,
    Prisma.sql`
      INSERT INTO "Postcode" AS c (postcode, ${kept}, "importedAt")
      SELECT *, ${demonstration}::boolean, ${at}::timestamptz FROM unnest(${column("postcode")}::text[], ${column("lsoaCode")}::text[],
        ${column("wardCode")}::text[], ${column("authorityCode")}::text[], ${column("icbCode")}::text[], ${column("latitude")}::float8[],
        ${column("longitude")}::float8[], ${column("terminated")}::boolean[])
      ON CONFLICT (postcode) DO UPDATE SET (${kept}, "importedAt") = ROW (${now}, EXCLUDED."importedAt")
      WHERE (${known}) IS DISTINCT FROM (${now})`,
  );
}
