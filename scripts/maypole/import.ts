import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import { showProgress } from "./show-progress";
import { tellImported } from "./tell-imported";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `import extract FILE --programme SLUG [--create [--name NAME] [--area AREA]] [--event "NAME=YYYY-MM-DD"]...
       [--dry-run] [--skip-bad-rows] [--json]
  Imports a programme extract (CSV). Nothing is applied while an error stands, or all but the bad rows with --skip-bad-rows.
  --create starts the programme when there is none; --event gives the day of an event that the file names;
  --dry-run does everything and takes it back; --json prints the result, with every problem, as JSON.`;

const options = {
  programme: { type: "string" },
  create: { type: "boolean", default: false },
  name: { type: "string" },
  area: { type: "string" },
  event: { type: "string", multiple: true, default: [] as string[] },
  "dry-run": { type: "boolean", default: false },
  "skip-bad-rows": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [what, file, ...rest] = positionals;
  if (what !== "extract" || file === undefined || rest.length > 0)
    throw new Sentence("Say what to import: maypole import extract FILE --programme SLUG");
  if (values.programme === undefined) throw new Sentence("Name the programme: --programme SLUG");
  const size = await sizeOf(file);
  const input = {
    programme: values.programme,
    create: values.create,
    name: values.name,
    area: values.area,
    events: values.event.map(eventFrom),
    dryRun: values["dry-run"],
    skipBadRows: values["skip-bad-rows"],
  };
  const imported = await withLibrary(async () => {
    const { importExtract } = await import("@/lib/imports/import-extract");
    const { systemIn } = await import("@/lib/auth/actor");
    const source = createReadStream(file);
    const progress = showProgress(() => source.bytesRead / size);
    try {
      const result = await importExtract(systemIn(null), input, source, progress.show);
      progress.end(result.rows);
      return result;
    } finally {
      source.destroy();
    }
  });
  if (values.json) console.log(JSON.stringify(imported, null, 2));
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
