import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { historyOf, type NounWithHistory } from "./history-of";
import type { ActivityName } from "./record";

export const historyPageLength = 50;

const Row = z.object({
  id: z.uuid(),
  seq: z.bigint(),
  name: z.custom<ActivityName>((name) => typeof name === "string"),
  role: z.string(),
  at: z.date(),
  reason: z.string().nullable(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
});

/** One thing that happened: who did it, for which organisation, when and why. */
export type ActivityRow = z.infer<typeof Row>;

/**
 * What happened to a thing, the latest first, `historyPageLength` rows at a time; `next` is where the page after begins. Why a pledge was
 * declined is private to the side that declined it, and so is whether a thank-you was set aside. Refuses `notFound` and `notAllowed`.
 */
export async function listHistory(actor: Actor, noun: NounWithHistory, id: string, before: string) {
  const { title, activities } = await historyOf[noun](actor, id);
  const from = /^\d{1,18}$/.test(before) ? Prisma.sql`a.seq < ${BigInt(before)}` : Prisma.sql`true`;
  const rows = Row.array().parse(
    await db.$queryRaw`
      SELECT a.id, a.seq, a.name, a.role, a.at, u.name AS person, o.name AS organisation, b.name AS "onBehalfOf",
        CASE WHEN a.name = 'pledge.declined' AND ${actor.role === "supplier"} THEN NULL ELSE a.reason END AS reason
      FROM "Activity" a LEFT JOIN "User" u ON u.id = a."userId"
        LEFT JOIN "Organisation" o ON o.id = a."organisationId" LEFT JOIN "Organisation" b ON b.id = a."onBehalfOfId"
      WHERE ${activities} AND ${from} AND NOT (${actor.role === "supplier"} AND a.name IN ('story.asked', 'story.declined')) ORDER BY a.seq DESC LIMIT ${historyPageLength + 1}`,
  );
  const shown = rows.slice(0, historyPageLength);
  return { title, rows: shown, next: rows.length > shown.length ? String(shown.at(-1)?.seq ?? "") : null };
}
