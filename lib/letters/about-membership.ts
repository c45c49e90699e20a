import { z } from "zod";
import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

const details = z.object({ userId: z.string(), left: z.boolean() });

/** Who no longer acts for which organisation, and who said so. */
export async function aboutMembership(from: Reader, told: Told) {
  const { userId, left } = details.parse(told.details);
  const who = { select: { id: true, name: true, email: true } } as const;
  const [organisation, user, by] = [
    await from.organisation.findUniqueOrThrow({ where: { id: told.subjectId }, select: { id: true, name: true } }),
    await from.user.findUniqueOrThrow({ where: { id: userId }, ...who }),
    told.userId === null ? null : await from.user.findUnique({ where: { id: told.userId }, ...who }),
  ];
  return { ...told, organisation, user, left, by: by?.name ?? by?.email ?? "Somebody" };
}
export type AboutMembership = Awaited<ReturnType<typeof aboutMembership>>;
