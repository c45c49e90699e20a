import { Sentence } from "./database/sentence";
import { explain } from "./maypole/explain";
import type { Verb } from "./maypole/verb";

// Each verb is loaded when it is asked for, so that one does not wait for another's libraries.
const verbs: Record<string, () => Promise<Verb>> = {
  import: async () => (await import("./maypole/import")).importVerb,
  figures: async () => (await import("./maypole/figures")).figuresVerb,
  programme: async () => (await import("./maypole/programme")).programmeVerb,
  user: async () => (await import("./maypole/user")).userVerb,
  verify: async () => (await import("./maypole/verify")).verifyVerb,
  generate: async () => (await import("./maypole/generate")).generateVerb,
};

async function help(): Promise<string> {
  const usages = await Promise.all(Object.values(verbs).map(async (load) => (await load()).usage));
  return [
    "Usage: npm run --silent maypole -- <verb> [options]",
    ...usages,
    "It works on DATABASE_URL's database, else on the embedded one in MAYPOLE_DATA_DIR (.data), which it starts if it must.",
    "It exits with 0 only on success.",
  ].join("\n\n");
}

/** Runs one verb of the command and says whether it succeeded. */
async function run([name, ...words]: readonly string[]): Promise<boolean> {
  if (name === undefined || name === "help" || name === "--help") {
    console.log(await help());
    return name !== undefined;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) throw new Sentence(`There is no verb ${name}: the verbs are ${Object.keys(verbs).join(", ")}.`);
  const verb = await load();
  if (words.includes("--help")) {
    console.log(verb.usage);
    return true;
  }
  return verb.run(words);
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
