import { headers } from "next/headers";
import { type Caller, countedAddress } from "@/lib/auth/caller";

/** The browser that asks. */
export async function currentCaller(): Promise<Caller> {
  const sent = await headers();
  return { address: countedAddress(sent.get("x-forwarded-for")), userAgent: sent.get("user-agent") };
}
