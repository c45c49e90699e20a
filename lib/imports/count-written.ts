import type { SqlTx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Written } from "./import-rows";

/** Runs an `INSERT … ON CONFLICT DO UPDATE … WHERE` something differs, and counts what it made and what it changed. */
export async function countWritten(tx: SqlTx, upsert: Prisma.Sql): Promise<Written> {
  const [written] = await tx.$queryRaw<Written[]>`
    WITH written AS (${upsert} RETURNING (xmax = 0) AS made)
    SELECT count(*) FILTER (WHERE made)::int AS created, count(*) FILTER (WHERE NOT made)::int AS updated FROM written`;
  return written ?? { created: 0, updated: 0 };
}
