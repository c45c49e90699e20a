import type { Caller } from "@/lib/auth/caller";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { db } from "@/lib/db";
import type { Post } from "@/lib/mail/deliver";

export const keeping: Post = { from: "Maypole <no-reply@localhost>", address: "http://localhost:3000", keeps: true };
export const someBrowser: Caller = {
  address: "203.0.113.9",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};

/** Asks for a letter, and reads what is in it. */
export async function askAndRead(email: string, caller = someBrowser) {
  const { request } = await requestSignIn(caller, { email }, keeping);
  const { text } = await db.letter.findFirstOrThrow({
    orderBy: { createdAt: "desc" },
    where: { to: email.toLowerCase() },
  });
  const code = /^(\d{6})$/m.exec(text)?.[1] ?? "";
  const token = decodeURIComponent(/token=(\S+)/.exec(text)?.[1] ?? "");
  return { request, code, token, text };
}

/** A code that is not this one. */
export const notThe = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
