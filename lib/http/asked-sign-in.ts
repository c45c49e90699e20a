import { cookies } from "next/headers";
import { z } from "zod";
import { secureCookies } from "@/lib/auth/session-cookie";

const name = "maypole.sign-in";
const options = { httpOnly: true, sameSite: "lax", path: "/sign-in", secure: secureCookies } as const;
const asked = z.object({ request: z.uuid(), to: z.string().nullable() });

/** The letter that this browser asked for, and where it was going. */
export type AskedSignIn = z.infer<typeof asked>;

/** Remembers in the browser, for ten minutes, which letter it asked for. */
export async function rememberAsked(value: AskedSignIn): Promise<void> {
  const jar = await cookies();
  jar.set(name, JSON.stringify(value), { ...options, maxAge: 600 });
}

/** Which letter this browser asked for, if any. */
export async function askedSignIn(): Promise<AskedSignIn | null> {
  const jar = await cookies();
  try {
    return asked.parse(JSON.parse(jar.get(name)?.value ?? "null"));
  } catch {
    return null;
  }
}

/** Forgets it: the browser is signed in. */
export async function forgetAsked(): Promise<void> {
  const jar = await cookies();
  jar.set(name, "", { ...options, maxAge: 0 });
}
