import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { z } from "zod";
import { db } from "@/lib/db";
import { read } from "@/lib/input";
import { signInLetter } from "@/lib/letters/sign-in";
import { type Post, post } from "@/lib/mail/deliver";
import { sendNow } from "@/lib/mail/send-now";
import type { Caller } from "./caller";
import { email } from "./email";
import { type Limit, limit } from "./rate-limit";
import { fingerprint } from "./secret";

const signInMinutes = 10;
const byAddress: Limit = { name: "sign-in by address", tries: 30, minutes: 15 };
const byPerson: Limit = { name: "sign-in by person", tries: 5, minutes: 15 };
const question = z.object({ email });

/**
 * Sends a letter with a six-digit code and a link to whoever reads this e-mail address, known or not, so that the
 * answer tells nobody who is known. Refuses (`conflict`) too many letters to one person or from one network address.
 */
export async function requestSignIn(
  caller: Caller,
  input: unknown,
  through: Post = post,
): Promise<{ request: string }> {
  const asked = read(question, input);
  await limit(byAddress, caller.address);
  await limit(byPerson, asked.email);
  const id = randomUUID();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const token = randomBytes(32).toString("base64url");
  await db.signInRequest.create({
    data: {
      id,
      email: asked.email,
      codeHash: fingerprint("code", `${id}:${code}`),
      linkHash: fingerprint("link", token),
      expiresAt: new Date(Date.now() + signInMinutes * 60_000),
    },
  });
  await sendNow({ to: asked.email, ...signInLetter({ code, token, minutes: signInMinutes }) }, through);
  await forgetOldRequests();
  return { request: id };
}

async function forgetOldRequests() {
  await db.$executeRaw`DELETE FROM "SignInRequest" WHERE "expiresAt" < now() - interval '1 day'`;
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "startsAt" < now() - interval '1 day'`;
}
