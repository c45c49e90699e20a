import type { Actor } from "@/lib/auth/actor";
import { Refusal } from "@/lib/refusal";
import { type Cast, people, theCast } from "./cast";

/** What one use case answers each kind of person, in each state that its subject can be in. */
export type Answers = {
  useCase: string;
  /** A line for each state, a mark for each of the cast in its order: ✓ done, ✗ notAllowed, · notFound, ! conflict, ? invalid. */
  expected: Record<string, string>;
  /** What it really answers, in the same lines. */
  found: () => Promise<Record<string, string>>;
};

/**
 * The answers of a use case, written down by a person. `make` makes its subject in a state, around a cast; `does` tries the deed on
 * it. Whoever is refused leaves the subject as it was, so the next one tries the same; whoever is not leaves a new one to the next.
 */
export function answers<State extends string, Subject>(
  useCase: { name: string } | string,
  make: (cast: Cast, state: State) => Promise<Subject>,
  does: (actor: Actor, subject: Subject, cast: Cast) => Promise<unknown>,
  expected: Record<State, string>,
): Answers {
  const tryAll = async (cast: Cast, state: State) => {
    let subject = await make(cast, state);
    const line: string[] = [];
    for (const person of people) {
      const mark = await markOf(() => does(cast[person], subject, cast));
      line.push(mark);
      if (mark === done) subject = await make(cast, state);
    }
    return line.join(" ");
  };
  const found = async () => {
    const cast = await theCast();
    const lines: Record<string, string> = {};
    for (const state of Object.keys(expected) as State[]) lines[state] = await tryAll(cast, state);
    return lines;
  };
  return { useCase: typeof useCase === "string" ? useCase : useCase.name, expected, found };
}

const done = "✓";
const marks = { notAllowed: "✗", notFound: "·", conflict: "!", invalid: "?" } as const;

async function markOf(deed: () => Promise<unknown>): Promise<string> {
  try {
    await deed();
    return done;
  } catch (error) {
    if (error instanceof Refusal) return marks[error.kind];
    throw error;
  }
}
