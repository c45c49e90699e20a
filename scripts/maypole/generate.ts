import type { Verb } from "./verb";
export const generateVerb: Verb = { usage: "generate", run: () => Promise.resolve(false) };
