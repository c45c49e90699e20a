import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Actor } from "@/lib/auth/actor";

/** What one worker does: a pledge, its acceptance, its arrival and that being confirmed, each with the key that its form would carry. */
export type Plan = {
  needId: string;
  quantity: string;
  supplier: Actor;
  community: Actor;
  keys: { make: string; accept: string; record: string; confirm: string };
};

/** What came of a step that was acknowledged: the id that it made, or that it was refused. */
export type Acknowledged = { key: string; id: string | null };

/** The acknowledged steps of a process, by key; a half-written last line was not. */
export function acknowledgedIn(file: string): Map<string, string | null> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
  return new Map(lines.map((line) => JSON.parse(line) as Acknowledged).map(({ key, id }) => [key, id]));
}

export function acknowledge(file: string, acknowledged: Acknowledged): void {
  appendFileSync(file, `${JSON.stringify(acknowledged)}\n`);
}
