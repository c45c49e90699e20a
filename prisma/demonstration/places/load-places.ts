import { createReadStream } from "node:fs";
import { systemIn } from "@/lib/auth/actor";
import { importAreas } from "@/lib/places/import-areas";
import { importDeprivation } from "@/lib/places/import-deprivation";
import { importPostcodes } from "@/lib/places/import-postcodes";
import { importCharities } from "@/lib/registers/import-charities";

const files = [
  ["demonstration-authorities.geojson", importAreas],
  ["demonstration-wards.geojson", importAreas],
  ["demonstration-deprivation-file-7.csv", importDeprivation],
  ["demonstration-postcodes-nspl.csv", importPostcodes],
  ["demonstration-charities.txt", importCharities],
] as const;

/** Imports the invented places and register of the demonstration, laid out as the real ones are published. */
export async function loadPlaces(): Promise<void> {
  for (const [file, importFile] of files) {
    const source = createReadStream(new URL(file, import.meta.url));
    const { outcome, problems } = await importFile(systemIn(null), { demonstration: true }, source);
    if (outcome !== "applied") throw new Error(`${file} was not imported: ${JSON.stringify(problems)}`);
  }
}
