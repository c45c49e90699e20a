/** The header of the National Statistics Postcode Lookup of 2025, and the columns that a row of it fills. */
const nspl =
  "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd,ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pct19cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ru11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd".split(
    ",",
  );

export type PostcodeCells = Partial<
  Record<"pcds" | "doterm" | "lad25cd" | "wd25cd" | "lsoa21cd" | "lat" | "long" | "icb23cd", string>
>;

/** A row of the lookup about B19 1NH, unless told otherwise. */
const aPostcode = (given: PostcodeCells = {}) => ({
  ...{
    pcd7: "B19 1NH",
    pcd8: "B19  1NH",
    pcds: "B19 1NH",
    dointr: "198001",
    usrtypind: "0",
    lad25cd: "E08000025",
    wd25cd: "E05011119",
  },
  ...{ lsoa21cd: "E01009370", lat: "52.500000", long: "-1.900000", imd20ind: "145", icb23cd: "E54000055" },
  ...given,
});

/** A postcode lookup in the layout of 2025. */
export function nsplOf(rows: PostcodeCells[], header: readonly string[] = nspl): string[] {
  const lines = rows.map((given) => {
    const cells: Record<string, string> = aPostcode(given);
    return nspl.map((column) => cells[column] ?? "").join(",");
  });
  return [`\ufeff${[header.join(","), ...lines].join("\r\n")}\r\n`];
}

/** The lookup's header with some of its columns renamed, as happens each year. */
export const nsplRenamed = (names: Record<string, string>) => nspl.map((column) => names[column] ?? column);

const imd = (what: string) => `${what} Decile (where 1 is most deprived 10% of LSOAs)`;
export const file7Header = [
  "LSOA code (2021)",
  "LSOA name (2021)",
  "Local Authority District code (2024)",
  " Local Authority District name (2024) ",
  "Index of Multiple Deprivation (IMD) Score",
  "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)",
  `${imd("Index of Multiple Deprivation (IMD)")} `,
  imd("Income"),
  `"Education, Skills and Training Score"`,
  imd("Income Deprivation Affecting Children Index (IDACI)"),
];

/** File 7 of the Indices of Deprivation 2025 (as many of its columns as tell), with rows of code, IMD and IDACI decile. */
export function file7Of(
  rows: [code: string, imd: string, idaci: string][],
  header: readonly string[] = file7Header,
): string[] {
  const lines = rows.map(([code, imdDecile, idaciDecile], at) =>
    [code, `Birmingham 00${at}A`, "E08000025", "Birmingham", "50.1", "900", imdDecile, "3", "12.5", idaciDecile].join(
      ",",
    ),
  );
  return [`${[header.join(","), ...lines].join("\r\n")}\r\n`];
}

type Properties = Record<string, string | number>;

/** A square of so many degrees with its south-west corner at a point, as GeoJSON with a hundred points on each side. */
export function aSquare(properties: Properties, [west, south]: [number, number], side = 0.02) {
  const along = Array.from({ length: 100 }, (_, step) => (step * side) / 100);
  const ring = [
    ...along.map((far) => [west + far, south]),
    ...along.map((far) => [west + side, south + far]),
    ...along.map((far) => [west + side - far, south + side]),
    ...along.map((far) => [west, south + side - far]),
    [west, south],
  ];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}

/** A boundary file, in pieces that end anywhere. */
export function geojsonOf(features: object[], pieceLength = 1_000): Uint8Array[] {
  const bytes = Buffer.from(JSON.stringify({ type: "FeatureCollection", crs: { type: "name" }, features }));
  return Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, at) =>
    bytes.subarray(at * pieceLength, (at + 1) * pieceLength),
  );
}
