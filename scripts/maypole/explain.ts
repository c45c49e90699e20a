import { Refusal } from "@/lib/refusal";
import { asSentence, Sentence } from "../database/sentence";

/** What went wrong, for whoever typed the command: a sentence when they can mend it, with the stack when it is a bug. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) {
    const fields = Object.values(error.fields).flat();
    return fields.length > 0 ? fields.join(". ") : error.message;
  }
  if (error instanceof Sentence || hasCode(error)) return asSentence(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Misspelt options and unreachable servers come as errors of Node's with a code. */
function hasCode(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(String(error.code));
}
