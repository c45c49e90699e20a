import { z } from "zod";
import { read, tick } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { childrenNamed } from "./child-named";

const answered = z.object({ named: tick });
const most = 3;

/**
 * Refuses `invalid`, beside `named`, what would show everybody words that seem to say which child they are about and were
 * not there before, so that nothing of a child is kept or seen before a person has looked; ticked, it goes on. `before` and
 * `after` are a question's part of a listed project, and `input` is what was sent.
 */
export function refuseChildNamed(before: unknown, after: unknown, input: unknown): void {
  if (read(answered, input).named) return;
  const there = new Set(childrenNamed(...textsIn(before)).map(({ found }) => found));
  const found = childrenNamed(...textsIn(after)).filter((each) => !there.has(each.found));
  if (found.length === 0) return;
  const words = found.slice(0, most).map((each) => `“${each.found}” seems to name a child. ${each.instead}`);
  throw new Refusal("invalid", "Nothing is saved yet, as everybody would see it", { named: [words.join(" ")] });
}

function textsIn(kept: unknown): string[] {
  if (typeof kept === "string") return [kept];
  return typeof kept === "object" && kept !== null ? Object.values(kept).flatMap(textsIn) : [];
}
