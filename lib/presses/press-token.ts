import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { fingerprint } from "@/lib/auth/secret";
import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";

/** What one press on a link in a letter does. */
export type Purpose = "delivery" | "deal";
/** Whose link it is, and what it is about: one delivery, or one match. */
export type Press = { userId: string; subjectId: string };

const letters: Record<Purpose, string> = { delivery: "d", deal: "m" };
const days = 30;
const parsed = z.tuple([z.uuid(), z.string(), z.uuid(), z.string().regex(/^\d{1,15}$/)]);

const signed = (said: string) => fingerprint("one press", said);

/** The signed text of a link that does one thing for one person, for 30 days from now. */
export function pressToken(purpose: Purpose, { userId, subjectId }: Press): string {
  const until = now().getTime() + days * MS_PER_DAY;
  const said = `${userId}.${letters[purpose]}.${subjectId}.${until}`;
  return `${said}.${signed(said)}`;
}

/** What a link does: null for one that we did not sign for this purpose, "expired" after its 30 days. */
export function readPressToken(purpose: Purpose, token: unknown): Press | "expired" | null {
  if (typeof token !== "string" || token.length > 500) return null;
  const end = token.lastIndexOf(".");
  const said = token.slice(0, end);
  const [given, right] = [Buffer.from(token.slice(end + 1)), Buffer.from(signed(said))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const read = parsed.safeParse(said.split("."));
  if (!read.success) return null;
  const [userId, letter, subjectId, until] = read.data;
  if (letter !== letters[purpose]) return null;
  return Number(until) < now().getTime() ? "expired" : { userId, subjectId };
}
