import { randomBytes } from "node:crypto";
import { MS_PER_DAY } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { forgetEndedSessions } from "./forget-ended-sessions";

/** How long somebody stays signed in, in days. */
export const sessionDays = 30;

/** A new session, for the cookie; `kind` is the kind of organisation that the person acts for first. */
export type OpenedSession = { token: string; expires: Date; kind: OrganisationKind | null };

/** Signs in the person with this e-mail address, who has just shown that it is theirs; somebody new is written down. */
export async function openSession(
  tx: Tx,
  email: string,
  userAgent: string | null,
  name?: string,
): Promise<OpenedSession> {
  const now = new Date();
  const user = await tx.user.upsert({
    where: { email },
    create: { email, emailVerified: now, name: name ?? null },
    update: { emailVerified: now },
    select: {
      id: true,
      memberships: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        take: 1,
        select: { organisation: { select: { kind: true } } },
      },
    },
  });
  const session = {
    token: randomBytes(32).toString("hex"),
    expires: new Date(now.getTime() + sessionDays * MS_PER_DAY),
  };
  await forgetEndedSessions(tx);
  await tx.session.create({
    data: {
      sessionToken: session.token,
      userId: user.id,
      expires: session.expires,
      userAgent: userAgent?.slice(0, 300) ?? null,
    },
  });
  return { ...session, kind: user.memberships[0]?.organisation.kind ?? null };
}
