/** Something went wrong that its reader can mend: the message is one whole sentence, shown without a stack. */
export class Sentence extends Error {}

/** Turns anything thrown into one line that a person can read. */
export function asSentence(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.trim().split("\n")[0] ?? "Something went wrong.";
}
