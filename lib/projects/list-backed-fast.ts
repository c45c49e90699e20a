import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { neverRefused } from "@/lib/metrics/definitions";
import { formatQuantity } from "@/lib/needs/quantity";
import { publicProjects } from "./visible";

/** A project that somebody backed soon after it was listed, and what it said to a question. */
export type BackedFast = { slug: string; title: string; said: string; days: number };

const recent = 300;
const shown = 3;

/** What a project says to each question that has examples, over `"Project" p`; null for one that is no example of it. */
const answers = {
  what: Prisma.sql`p.summary`,
  shaped: Prisma.sql`coalesce(
    (SELECT 'You said: ' || h.said || ' We did: ' || h.did FROM "Heard" h WHERE h."projectId" = p.id ORDER BY h.position LIMIT 1),
    p."shapedByChildren")`,
  // What came so soon was mostly not money, so that is what to ask by.
  needs: Prisma.sql`(SELECT json_agg(json_build_object('type', n.type, 'description', n.description, 'unit', n.unit, 'quantity', n.quantity)
      ORDER BY n.position)::text FROM "Need" n WHERE n."projectId" = p.id AND n.type <> 'cash')`,
  money: Prisma.sql`(SELECT 'It would buy: ' || string_agg(
      to_char(l.quantity, 'FM9,999,999') || ' × ' || l.description, '; ' ORDER BY n.position, l.position)
    FROM "Need" n JOIN "NeedLine" l ON l."needId" = n.id WHERE n."projectId" = p.id)`,
};

/**
 * The three projects that were backed in the fewest days, as examples to answer a question by: of the programme's latest 300 public
 * listings, so that it stays quick in a programme of any size. Days are whole days in London from the listing to the first match, as figures
 * count them. A project that was listed before is left out: its wait began earlier.
 */
export async function listBackedFast(actor: Actor, question: keyof typeof answers): Promise<BackedFast[]> {
  const found = await ask<BackedFast>`
    WITH latest AS (
      SELECT p.id, p."listedAt" FROM "Project" p
      WHERE ${publicProjects(actor)} AND p."listedAt" IS NOT NULL AND p."relistedFromId" IS NULL AND p."childFocused"
      ORDER BY p."listedAt" DESC LIMIT ${recent}),
    waited AS (
      SELECT latest.*, greatest(0, (first.at AT TIME ZONE 'Europe/London')::date - ("listedAt" AT TIME ZONE 'Europe/London')::date) AS days
      FROM latest, LATERAL (SELECT min(m."agreedAt") AS at FROM "Need" n JOIN "Match" m ON m."needId" = n.id
        WHERE n."projectId" = latest.id AND ${neverRefused}) first
      WHERE first.at IS NOT NULL)
    SELECT p.slug, p.title, answer.said, waited.days::int AS days
    FROM waited JOIN "Project" p ON p.id = waited.id, LATERAL (SELECT ${answers[question]} AS said) answer
    WHERE answer.said IS NOT NULL ORDER BY waited.days, waited."listedAt" DESC LIMIT ${shown}`;
  return question === "needs" ? found.map((each) => ({ ...each, said: askedFor(each.said) })) : found;
}

const asked = z.array(z.object({ type: z.string(), description: z.string(), unit: z.string(), quantity: z.number() }));

/** What was asked for and how much of it, so that it can be copied: "They asked for: Single beds with mattresses (30 beds)". */
function askedFor(needs: string): string {
  const each = asked.parse(JSON.parse(needs));
  return `They asked for: ${each.map((need) => `${need.description} (${formatQuantity(need, need.quantity)})`).join("; ")}`;
}
