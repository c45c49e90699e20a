import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

/** The installation's secret. The start makes one for a demonstration and asks for one otherwise. */
export function secret(): string {
  if (!env.NEXTAUTH_SECRET)
    throw new Error("NEXTAUTH_SECRET is not set: set it to at least 16 characters that nobody can guess");
  return env.NEXTAUTH_SECRET;
}

/** A fingerprint of something secret, as hexadecimal: of no use to somebody who reads the database without our secret. */
export function fingerprint(purpose: string, text: string): string {
  return createHmac("sha256", secret()).update(`${purpose}:${text}`).digest("hex");
}
