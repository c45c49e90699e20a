/** One verb of the command: how it is used, and its work, which says whether it succeeded. */
export type Verb = { usage: string; run: (words: readonly string[]) => Promise<boolean> };
