import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `user add EMAIL --organisation NAME --kind community|supplier|procurement|broker --programme SLUG [--name NAME] [--json]
  Lets somebody sign in and act for an organisation, which is made and approved if it is not there yet.
  The first procurement team of a programme is made like this.`;

const options = {
  organisation: { type: "string" },
  kind: { type: "string" },
  programme: { type: "string" },
  name: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [deed, email] = positionals;
  if (deed !== "add" || email === undefined)
    throw new Sentence("Say whom to add: user add EMAIL --organisation NAME …");
  const { json, ...said } = values;
  const made = await withLibrary(async () => {
    const { installQueues } = await import("@/lib/jobs/queue");
    await (await installQueues()).stop({ graceful: false });
    const { addMember } = await import("@/lib/organisations/add-member");
    const { systemIn } = await import("@/lib/auth/actor");
    return addMember(systemIn(null), { ...said, email });
  });
  if (json) console.log(JSON.stringify(made, null, 2));
  else console.log(`${email} ${made.added ? "can now act" : "could already act"} for ${said.organisation ?? ""}.`);
  return true;
}

/** Lets people in. */
export const userVerb: Verb = { usage, run };
