import { z } from "zod";
import { transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import type { Caller } from "./caller";
import { type OpenedSession, openSession } from "./open-session";

const choice = z.object({ email: z.string().catch("") });

/** In a demonstration, signs in as one of its invented people with one press. Anywhere else, and for anybody else, it does not exist (`notFound`). */
export async function signInAsCast(
  caller: Caller,
  cast: readonly { email: string; name: string }[],
  input: unknown,
  demonstration = env.demonstration,
): Promise<OpenedSession> {
  const { email } = read(choice, input);
  const member = cast.find((one) => one.email === email);
  if (!demonstration || !member) throw new Refusal("notFound", "Not found");
  return transaction((tx) => openSession(tx, member.email, caller.userAgent, member.name));
}
