import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";

/** What followers of a project are told of. */
export const newsKind = z.enum(["backed", "asks", "arrived", "closed"]);
export type NewsKind = z.infer<typeof newsKind>;

/** The kind of news that an activity is to followers, or NULL: an expression on `"Activity" a`. It is backed once, by the first match. */
export const newsOf = Prisma.sql`(CASE
  WHEN a.name = 'project.closed' THEN 'closed'
  WHEN a.name = 'delivery.confirmed' THEN 'arrived'
  WHEN a.name = 'project.changed' AND a.details ->> 'asksMore' = 'true' THEN 'asks'
  WHEN a.name = 'pledge.accepted' AND a.details ->> 'matchId' = (
    SELECT m.id::text FROM "Match" m JOIN "Need" n ON n.id = m."needId"
    WHERE n."projectId" = a."projectId" ORDER BY m."agreedAt", m.id LIMIT 1) THEN 'backed'
END)`;

/** Each kind of news as a sentence, after the project's name. */
export const newsWords: Record<NewsKind, string> = {
  backed: "Somebody has agreed to help.",
  asks: "It asks for something new.",
  arrived: "Help has arrived, and they have said so.",
  closed: "It has closed, and takes no more pledges.",
};
