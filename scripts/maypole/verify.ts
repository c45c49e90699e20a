import { parseArgs } from "node:util";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `verify [--json]
  Looks whether the chain of activities is whole and the data keeps every rule; says what breaks one, with ids, and exits with 1.`;

const options = { json: { type: "boolean", default: false } } as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...words], options });
  const { broken, held } = await withLibrary(async () => {
    const { findBroken, invariants } = await import("@/lib/invariants/find-broken");
    const { db } = await import("@/lib/db");
    const found = await findBroken(db);
    return { broken: found, held: invariants.length - found.length };
  });
  if (values.json) console.log(JSON.stringify({ ok: broken.length === 0, held, broken }, null, 2));
  else for (const line of linesFor(broken, held)) console.log(line);
  return broken.length === 0;
}

function linesFor(broken: { name: string; rows: number; ids: string[] }[], held: number): string[] {
  const told = broken.map(({ name, rows, ids }) => {
    const more = rows > ids.length ? ` and ${(rows - ids.length).toLocaleString("en-GB")} more` : "";
    return `Broken: ${name} (${rows.toLocaleString("en-GB")}): ${ids.join(", ")}${more}`;
  });
  const rules = `${held} ${held === 1 ? "rule" : "rules"}`;
  return [...told, broken.length === 0 ? `All ${rules} hold.` : `The other ${rules} hold.`];
}

/** Proves that the record is whole and the data keeps its rules. */
export const verifyVerb: Verb = { usage, run };
