import { parseArgs } from "node:util";
import { Sentence } from "../database/sentence";
import type { Verb } from "./verb";
import { withLibrary } from "./with-library";

const usage = `figures --programme SLUG [--as-at YYYY-MM-DD] [--event NAME | --event-date YYYY-MM-DD]
        [--channel platform,event,broker,off_platform] --json
  Prints a programme's figures as at a day (today unless said), before and after an event when one is given, counting the
  matches that were agreed in the channels named (all of them unless said).`;

const options = {
  programme: { type: "string" },
  "as-at": { type: "string" },
  event: { type: "string" },
  "event-date": { type: "string" },
  channel: { type: "string", multiple: true },
  json: { type: "boolean", default: true },
} as const;

async function run(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...words], options });
  if (values.programme === undefined) throw new Sentence("Name the programme: --programme SLUG");
  if (values.event !== undefined && values["event-date"] !== undefined)
    throw new Sentence("Give --event or --event-date, not both.");
  const input = {
    programmeSlug: values.programme,
    asAt: values["as-at"],
    eventName: values.event,
    eventDate: values["event-date"],
    channels: values.channel?.flatMap((each) => each.split(",")),
  };
  const figures = await withLibrary(async () => {
    const { figuresAsJson } = await import("@/lib/metrics/figures-json");
    const { systemIn } = await import("@/lib/auth/actor");
    return figuresAsJson(systemIn(null), input);
  });
  console.log(JSON.stringify(figures, null, 2));
  return true;
}

/** Prints a programme's figures. */
export const figuresVerb: Verb = { usage, run };
