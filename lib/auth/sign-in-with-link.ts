import { z } from "zod";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import type { Caller } from "./caller";
import { type OpenedSession, openSession } from "./open-session";
import { fingerprint } from "./secret";
import { useUp } from "./use-up";

const answer = z.object({ token: z.string().max(200).catch("") });

/** Signs in somebody who pressed the button behind the link in their letter. Refuses (`conflict`) a link that was used or has run out. */
export async function signInWithLink(caller: Caller, input: unknown): Promise<OpenedSession> {
  const { token } = read(answer, input);
  return transaction(async (tx) => {
    const used = await useUp(tx, { linkHash: fingerprint("link", token) });
    if (!used) throw new Refusal("conflict", "This link has been used or has run out. Ask for a new letter.");
    return openSession(tx, used.email, caller.userAgent);
  });
}
