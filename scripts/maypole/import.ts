import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import { kinds, type Options } from "./import-kinds";
import { showProgress } from "./show-progress";
import { tellImported } from "./tell-imported";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `import extract FILE --programme SLUG [--create [--name NAME] [--area AREA]] [--event "NAME=YYYY-MM-DD"]...
       [--dry-run] [--skip-bad-rows] [--json]
  Imports a programme extract (CSV). Nothing is applied while an error stands, or all but the bad rows with --skip-bad-rows.
  --create starts the programme when there is none; --event gives the day of an event that the file names;
  --dry-run does everything and takes it back; --json prints the result, with every problem, as JSON.

import contracts FILE --programme SLUG [--dry-run] [--skip-bad-rows] [--json]
  Imports contracts from a table (Excel or CSV) or from OCDS releases (JSON), as the file's content shows. The same file again changes nothing.

import deals FILE --programme SLUG [--dry-run] [--skip-bad-rows] [--json]
  Records deals made elsewhere from a table (Excel or CSV: Project, How much, Agreed on, and where needed Reference, Need, Supplier,
  In kind, How it was agreed, Note). Both sides are asked to confirm each. The same file again records nothing.

import framework FILE [--programme SLUG] [--dry-run] [--skip-bad-rows] [--json]
  Imports what things are worth (Excel or CSV: framework, version, code, title, unit, value_gbp_low, value_gbp, value_gbp_high, valid_from,
  valid_to, source, licence; if you like need_type, stated) for the programme that is licensed for it. What was valued before stays.

import postcodes|deprivation|areas|charities FILE [--dry-run] [--skip-bad-rows] [--json]
  Imports what others publish, as they publish it, for every programme: the postcodes of the NSPL or ONSPD (CSV), File 7 of
  the Indices of Deprivation 2025 (CSV), outlines of wards or local authorities (GeoJSON in WGS84), or the Charity
  Commission's public extract of charities (tab-separated text). --many-removed lets a register lose many charities at once.`;

const options = {
  programme: { type: "string" },
  create: { type: "boolean", default: false },
  name: { type: "string" },
  area: { type: "string" },
  event: { type: "string", multiple: true, default: [] as string[] },
  "dry-run": { type: "boolean", default: false },
  "skip-bad-rows": { type: "boolean", default: false },
  "many-removed": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [what = "", file, ...rest] = positionals;
  const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
  if (!kind || file === undefined || rest.length > 0)
    throw new Sentence(`Say what to import: maypole import ${Object.keys(kinds).join("|")} FILE`);
  if (kind.ofProgramme && values.programme === undefined) throw new Sentence("Name the programme: --programme SLUG");
  const size = await sizeOf(file);
  const { json, event, "dry-run": dryRun, "skip-bad-rows": skipBadRows, "many-removed": manyRemoved, ...said } = values;
  const input: Options = { ...said, dryRun, skipBadRows, manyRemoved, events: event.map(eventFrom) };
  const imported = await withLibrary(async () => {
    const importFile = await kind.load();
    const source = createReadStream(file);
    const progress = showProgress(() => source.bytesRead / size);
    try {
      const result = await importFile(input, source, progress.show);
      progress.end(result.rows);
      return result;
    } finally {
      source.destroy();
    }
  });
  if (json) console.log(JSON.stringify(imported, null, 2));
  else tellImported(imported, file);
  return imported.outcome !== "refused";
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Sentence(`There is no file ${file}.`);
  return found.size;
}

function eventFrom(given: string) {
  const [, name, heldOn] = /^(.+)=(.+)$/.exec(given) ?? [];
  if (name === undefined || heldOn === undefined)
    throw new Sentence(`Write an event as --event "NAME=YYYY-MM-DD", not ${given}.`);
  return { name, heldOn };
}

/** Brings in what other systems hold. */
export const importVerb: Verb = { usage, run };
