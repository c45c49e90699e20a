import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Cells } from "@/lib/imports/cells";
import { countWritten } from "@/lib/imports/count-written";
import { fileOptions, importRows, type RowsImported, type Written } from "@/lib/imports/import-rows";
import { parseText } from "@/lib/imports/parse-cell";
import { readCsv } from "@/lib/imports/read-csv";
import { type Published, readTable } from "@/lib/imports/read-table";
import { read } from "@/lib/input";
import { nameAuthorities } from "./name-authorities";
import { parseAreaCode, parseDecile } from "./parse-place-cell";
import { refreshAllPlaces } from "./refresh-places";

/** File 7 of the English Indices of Deprivation 2025: every neighbourhood with its scores, ranks and deciles. */
const file7: Published<"code" | "name" | "authority code" | "authority name" | "IMD decile" | "IDACI decile"> = {
  called: "File 7 of the Indices of Deprivation 2025",
  even: true,
  columns: {
    code: { named: /^lsoa code \(2021\)$/ },
    name: { named: /^lsoa name \(2021\)$/ },
    "authority code": { named: /^local authority district code \(\d{4}\)$/ },
    "authority name": { named: /^local authority district name \(\d{4}\)$/ },
    "IMD decile": { named: /^index of multiple deprivation \(imd\) decile\b/ },
    "IDACI decile": { named: /^income deprivation affecting children index \(idaci\) decile\b/ },
  },
  refuse: (headings) =>
    headings.some((heading) => /^lsoa code \(2011\)$/.test(heading))
      ? "This is the 2019 edition, whose neighbourhoods are those of 2011: import File 7 of the Indices of Deprivation 2025"
      : null,
};
type Column = keyof typeof file7.columns;

type Neighbourhood = {
  code: string;
  name: string;
  authorityCode: string;
  authorityName: string;
  imdDecile: number;
  idaciDecile: number;
};

/**
 * Imports how deprived each neighbourhood is, from File 7 of the Indices of Deprivation 2025 as published, with the local
 * authorities that it names. Refuses (`invalid`) another file, and the 2019 edition above all.
 */
export async function importDeprivation(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RowsImported> {
  const options = read(fileOptions, input);
  authorise(actor, "places.import", {});
  const found = readTable(readCsv(source), file7, understand);
  const settle = async (tx: SqlTx) => {
    if (!options.demonstration) await tx.$executeRaw`DELETE FROM "Area" WHERE demonstration AND kind = 'lsoa'`;
    return { places: await refreshAllPlaces(tx) };
  };
  const given = { noun: "neighbourhoods", activity: "places.imported", found, keyOf, write, settle } as const;
  return importRows(actor, options, given, onProgress);
}

const keyOf = ({ code }: Neighbourhood) => code;

function understand(cells: Cells<Column>): Neighbourhood | null {
  const code = cells.required("code", parseAreaCode);
  const name = cells.required("name", parseText(200));
  const authorityCode = cells.required("authority code", parseAreaCode);
  const authorityName = cells.required("authority name", parseText(200));
  const imdDecile = cells.required("IMD decile", parseDecile);
  const idaciDecile = cells.required("IDACI decile", parseDecile);
  if (code === null || name === null || authorityCode === null || authorityName === null) return null;
  if (imdDecile === null || idaciDecile === null) return null;
  return { code, name, authorityCode, authorityName, imdDecile, idaciDecile };
}

async function write(
  tx: SqlTx,
  rows: readonly Neighbourhood[],
  { at, demonstration }: { at: Date; demonstration: boolean },
): Promise<Written> {
  const column = <Name extends keyof Neighbourhood>(name: Name) => rows.map((row) => row[name]);
  await nameAuthorities(tx, rows, { at, demonstration });
  return countWritten(
    tx,
    Prisma.sql`
      INSERT INTO "Area" AS a (kind, demonstration, "importedAt", code, name, "authorityCode", "imdDecile", "idaciDecile")
      SELECT 'lsoa', ${demonstration}::boolean, ${at}::timestamptz, * FROM unnest(${column("code")}::text[], ${column("name")}::text[],
        ${column("authorityCode")}::text[], ${column("imdDecile")}::int[], ${column("idaciDecile")}::int[])
      ON CONFLICT (code) DO UPDATE SET kind = 'lsoa', name = EXCLUDED.name, "authorityCode" = EXCLUDED."authorityCode",
        "imdDecile" = EXCLUDED."imdDecile", "idaciDecile" = EXCLUDED."idaciDecile", demonstration = EXCLUDED.demonstration,
        "importedAt" = EXCLUDED."importedAt"
      WHERE (a.kind, a.name, a."authorityCode", a."imdDecile", a."idaciDecile", a.demonstration) IS DISTINCT FROM
        ('lsoa', EXCLUDED.name, EXCLUDED."authorityCode", EXCLUDED."imdDecile", EXCLUDED."idaciDecile", EXCLUDED.demonstration)`,
  );
}
