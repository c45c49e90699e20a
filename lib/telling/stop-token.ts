import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { fingerprint } from "@/lib/auth/secret";

/** Whose letters a link stops, and which: those of some searches, of one project, or the weekly ones. */
export type Stop = { userId: string } & (
  { kind: "searches"; ids: string[] } | { kind: "follow"; ids: [string] } | { kind: "weekly"; ids: [] }
);

const letters = { searches: "s", follow: "f", weekly: "w" } as const;
const parsed = z.tuple([
  z.uuid(),
  z.enum(["s", "f", "w"]),
  z.string().transform((text, context) => {
    const ids = z.array(z.uuid()).safeParse(text === "" ? [] : text.split("_"));
    if (!ids.success) context.addIssue("Not ids");
    return ids.data ?? [];
  }),
]);

/** The signed text of a link that stops letters. It lets whoever holds it do that and nothing else, for as long as the secret is kept. */
export function stopToken({ userId, kind, ids }: Stop): string {
  const said = `${userId}.${letters[kind]}.${ids.join("_")}`;
  return `${said}.${fingerprint("stop-letters", said)}`;
}

/** What a link stops, or null for one that we did not sign. */
export function readStopToken(token: unknown): Stop | null {
  if (typeof token !== "string" || token.length > 2_000) return null;
  const end = token.lastIndexOf(".");
  const [said, given] = [token.slice(0, end), Buffer.from(token.slice(end + 1))];
  const signed = Buffer.from(fingerprint("stop-letters", said));
  if (given.length !== signed.length || !timingSafeEqual(given, signed)) return null;
  const read = parsed.safeParse(said.split("."));
  if (!read.success) return null;
  const [userId, letter, ids] = read.data;
  const [first] = ids;
  if (letter === "w") return { userId, kind: "weekly", ids: [] };
  if (letter === "s") return { userId, kind: "searches", ids };
  return first === undefined ? null : { userId, kind: "follow", ids: [first] };
}
