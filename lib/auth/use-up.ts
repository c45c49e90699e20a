import type { Tx } from "@/lib/db";
import { takeTurn } from "@/lib/take-turn";

/**
 * Uses up a request to sign in, by its id or the fingerprint of its link, and every other letter still open to the
 * same person; null when it has been used or has run out. Of two at once, one gets it.
 */
export async function useUp(tx: Tx, which: { id: string } | { linkHash: string }): Promise<{ email: string } | null> {
  const asked = await tx.signInRequest.findFirst({ where: which, select: { id: true, email: true } });
  if (!asked) return null;
  const { id, email } = asked;
  // Two letters to one person, used at once, would each wait for the other below.
  await takeTurn(tx, "sign-in", email);
  const now = new Date();
  const { count } = await tx.signInRequest.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  await tx.signInRequest.updateMany({ where: { email, usedAt: null }, data: { usedAt: now } });
  return { email };
}
