import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `programme create SLUG --name NAME --area AREA [--json]
  Starts a programme, with the working set of drivers. SLUG is the first word of its addresses, such as bsol.`;

const options = {
  name: { type: "string" },
  area: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [deed, slug] = positionals;
  if (deed !== "create" || slug === undefined)
    throw new Sentence("Say what to create: programme create SLUG --name NAME --area AREA");
  const made = await withLibrary(async () => {
    const { createProgramme } = await import("@/lib/programmes/create-programme");
    const { systemIn } = await import("@/lib/auth/actor");
    return createProgramme(systemIn(null), { slug, name: values.name, area: values.area });
  });
  console.log(values.json ? JSON.stringify(made, null, 2) : `The programme ${made.slug} is there.`);
  return true;
}

/** Starts programmes. */
export const programmeVerb: Verb = { usage, run };
