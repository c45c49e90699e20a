import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { type PageKey, parsePageKey } from "@/lib/projects/page-key";
import { contractsVisibleTo } from "./visible";

const contractsPageLength = 50;

const question = z.object({
  words: z.string().trim().max(120).catch("").default(""),
  show: z.enum(["all", "here", "missing"]).catch("all").default("all"),
  after: z.string().catch("").default(""),
});

/** One contract as a list shows it. */
export type ContractRow = {
  id: string;
  reference: string;
  title: string;
  supplierName: string;
  /** The supplier as it takes part here; null until it has joined. */
  supplierId: string | null;
  valuePence: number | null;
  endsOn: string | null;
  commitments: number;
  createdAt: Date;
};

/**
 * The programme's register of contracts, the latest written down first, found by words of their reference, title or supplier,
 * and by whether the supplier takes part here. Refuses `notAllowed`.
 */
export async function listContracts(actor: Actor, input: unknown) {
  authorise(actor, "contract.add", {});
  const { words, show, after } = question.parse(input);
  const which = Prisma.sql`${contractsVisibleTo(actor)} AND ${found(words)} AND ${shown[show]}`;
  const key = parsePageKey(after);
  const [rows, totals] = await Promise.all([
    ask<ContractRow>`
      SELECT c.id, c.reference, c.title, c."supplierName", c."supplierId", c."valuePence"::float8 AS "valuePence", c."endsOn"::text AS "endsOn", c."createdAt",
        (SELECT count(*)::int FROM "Commitment" t WHERE t."contractId" = c.id AND t."endedAt" IS NULL) AS commitments
      FROM "Contract" c WHERE ${which}
        AND ${key ? Prisma.sql`(c."createdAt", c.id) < (${new Date(key.number)}, ${key.id}::uuid)` : Prisma.sql`true`}
      ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${contractsPageLength + 1}`,
    ask<{ total: number }>`SELECT count(*)::int AS total FROM "Contract" c WHERE ${which}`,
  ]);
  const page = rows.slice(0, contractsPageLength);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const next: PageKey | null = last ? { phase: 0, number: last.createdAt.getTime(), id: last.id } : null;
  return { words, show, rows: page, total: totals[0]?.total ?? 0, next };
}

const shown = {
  all: Prisma.sql`true`,
  here: Prisma.sql`c."supplierId" IS NOT NULL`,
  missing: Prisma.sql`c."supplierId" IS NULL`,
};

/** Contracts that have every one of the words somewhere. */
function found(words: string): Prisma.Sql {
  const each = words.split(/\s+/).filter((word) => word !== "");
  const has = each.map((word) => {
    const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
    return Prisma.sql`concat_ws(' ', c.reference, c.title, c."supplierName", c."companyNumber", c.ocid) ILIKE ${like}`;
  });
  return has.length === 0 ? Prisma.sql`true` : Prisma.join(has, " AND ");
}
