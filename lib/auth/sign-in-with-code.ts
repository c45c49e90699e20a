import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import type { Caller } from "./caller";
import { type OpenedSession, openSession } from "./open-session";
import { type Limit, limit } from "./rate-limit";
import { fingerprint } from "./secret";
import { useUp } from "./use-up";

const tries = 5;
const byAddress: Limit = { name: "codes by address", tries: 60, minutes: 15 };
const missing = "Enter the six digits from the letter";
const answer = z.object({
  request: z.uuid().catch("00000000-0000-0000-0000-000000000000"),
  code: z
    .string(missing)
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, missing)),
});

/**
 * Signs in somebody who types the code from their newest letter, in the browser that asked for it. Refuses (`invalid`)
 * a wrong code, and any code after five tries, ten minutes or one use.
 */
export async function signInWithCode(caller: Caller, input: unknown): Promise<OpenedSession> {
  const { request, code } = read(answer, input);
  await limit(byAddress, caller.address);
  const asked = await countTry(request);
  if (!asked) throw notSo("This code has run out. Ask for a new letter.");
  if (asked.codeHash !== fingerprint("code", `${request}:${code}`))
    throw notSo("That is not the code in the newest letter. Check it and try again.");
  return transaction(async (tx) => {
    if (!(await useUp(tx, { id: request }))) throw notSo("This code has been used. Ask for a new letter.");
    return openSession(tx, asked.email, caller.userAgent);
  });
}

/** Counted before the code is looked at and outside any transaction, so that no refusal and no race gives a try back. */
async function countTry(request: string) {
  const [asked] = await db.$queryRaw<{ email: string; codeHash: string }[]>`
    UPDATE "SignInRequest" r SET attempts = attempts + 1
    WHERE r.id = ${request}::uuid AND r."usedAt" IS NULL AND r."expiresAt" > now() AND r.attempts < ${tries}
      AND NOT EXISTS (SELECT 1 FROM "SignInRequest" newer WHERE newer.email = r.email AND newer."createdAt" > r."createdAt")
    RETURNING r.email, r."codeHash"`;
  return asked;
}

function notSo(message: string) {
  return new Refusal("invalid", message, { code: [message] });
}
