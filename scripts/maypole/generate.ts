import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `generate --projects N [--programme SLUG] [--json]
  Fills a new programme (generated, unless named) with N invented projects and what belongs to them, for benchmarks.`;

const options = {
  projects: { type: "string" },
  programme: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...words], options });
  if (values.projects === undefined) throw new Sentence("Say how many projects: --projects N");
  const made = await withLibrary(async () => {
    const { generateProgramme } = await import("@/lib/programmes/generate-programme");
    const { systemIn } = await import("@/lib/auth/actor");
    return generateProgramme(systemIn(null), { slug: values.programme, projects: values.projects });
  });
  if (values.json) console.log(JSON.stringify(made, null, 2));
  else console.log(`${made.slug}: ${made.projects} projects with ${made.pledges} pledges and ${made.matches} matches.`);
  return true;
}

/** Makes a large programme to measure with. */
export const generateVerb: Verb = { usage, run };
