import { PrismaPg } from "@prisma/adapter-pg";
import { createHash } from "node:crypto";
import pg from "pg";
import { env } from "@/lib/env";
import { PrismaClient, type Prisma } from "@/lib/generated/prisma/client";

// Next bundles its own copy of this module; the pool is kept on the process, so that there is one.
const shared = globalThis as typeof globalThis & { maypolePool?: pg.Pool };

/** The one pool of connections: Prisma and raw SQL share it. */
export const pool = (shared.maypolePool ??= new pg.Pool({ connectionString: env.DATABASE_URL, max: 12 }));

// PostgreSQL keeps a prepared statement for each text, on each connection.
const statementNameGenerator = ({ sql }: { sql: string }) => createHash("sha1").update(sql).digest("hex");

/** Prisma writes and does simple reads; lists, searches and figures are SQL through `$queryRaw`. */
export const db = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator }),
  queryPlanCacheMaxSize: 500,
});

/** Anything that can read: the database itself, or an open transaction. */
export type Reader = Prisma.TransactionClient;

declare const open: unique symbol;

/** An open transaction. Only transaction() makes one, so a write cannot slip outside it unnoticed. */
export type Tx = Reader & { readonly [open]: true };

/** Runs the work in one transaction: all of it is kept, or none. Work that takes longer than half a minute says so. */
export function transaction<Result>(
  work: (tx: Tx) => Promise<Result>,
  { timeout = 30_000 }: { timeout?: number } = {},
): Promise<Result> {
  return db.$transaction((tx) => work(tx as Tx), { maxWait: 10_000, timeout });
}

/** Closes every connection, so that the process can end. */
export async function closeDatabase(): Promise<void> {
  await db.$disconnect();
  await pool.end();
  delete shared.maypolePool;
}
