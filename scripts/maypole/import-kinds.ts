import type { Actor } from "@/lib/auth/actor";
import type { SheetKindName } from "@/lib/sheets/kinds";
import type { Told } from "./tell-imported";

/** What was said on the command line beside the file; each kind reads what it knows. */
export type Options = { dryRun: boolean; skipBadRows: boolean } & Record<string, unknown>;

type UseCase = (
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void,
) => Promise<Told>;
type ImportFile = (
  input: Options,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void,
) => Promise<Told>;

/** As the service itself, in no programme. */
async function bySystem(importing: UseCase): Promise<ImportFile> {
  const { systemIn } = await import("@/lib/auth/actor");
  return (input, source, onProgress) => importing(systemIn(null), input, source, onProgress);
}

async function sheetBySystem(kind: SheetKindName): Promise<ImportFile> {
  const importFile = await bySystem((await import("@/lib/sheets/import-sheet")).importSheet);
  return (input, source, onProgress) => importFile({ ...input, kind }, source, onProgress);
}

/** The kinds of file that can be imported, each loaded when it is asked for; those `ofProgramme` belong to one. */
export const kinds: Record<string, { ofProgramme: boolean; load: () => Promise<ImportFile> }> = {
  extract: {
    ofProgramme: true,
    load: async () => bySystem((await import("@/lib/imports/import-extract")).importExtract),
  },
  contracts: {
    ofProgramme: true,
    load: () => sheetBySystem("contracts"),
  },
  deals: {
    ofProgramme: true,
    load: () => sheetBySystem("deals"),
  },
  framework: {
    ofProgramme: false,
    load: () => sheetBySystem("frameworks"),
  },
  postcodes: {
    ofProgramme: false,
    load: async () => bySystem((await import("@/lib/places/import-postcodes")).importPostcodes),
  },
  deprivation: {
    ofProgramme: false,
    load: async () => bySystem((await import("@/lib/places/import-deprivation")).importDeprivation),
  },
  areas: {
    ofProgramme: false,
    load: async () => bySystem((await import("@/lib/places/import-areas")).importAreas),
  },
  charities: {
    ofProgramme: false,
    load: async () => bySystem((await import("@/lib/registers/import-charities")).importCharities),
  },
};
