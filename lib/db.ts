import { PrismaPg } from "@prisma/adapter-pg";
import { createHash } from "node:crypto";
import pg from "pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";

// Next bundles its own copy of this module; the pool is kept on the process, so that there is one.
const shared = globalThis as typeof globalThis & { maypolePool?: pg.Pool };

/** The one pool of connections: Prisma and raw SQL share it. */
export const pool = (shared.maypolePool ??= new pg.Pool({ connectionString: env.DATABASE_URL, max: 12 }));

// A connection that is lost while nobody uses it is replaced at the next query; without a listener it would end the process.
if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);

// PostgreSQL keeps a prepared statement for each text, on each connection.
const nameOf = (text: string) => createHash("sha1").update(text).digest("hex");
const statementNameGenerator = ({ sql }: { sql: string }) => nameOf(sql);

/** Prisma writes and does simple reads; lists, searches and figures are SQL through `$queryRaw`. */
export const db = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator }),
  queryPlanCacheMaxSize: 500,
});

/**
 * The rows that answer an SQL question, past Prisma, which takes as long again over each: for lists, searches and figures.
 * bigint and numeric come as strings, so cast them to int or float8.
 */
export async function ask<Row extends object = object>(
  sql: TemplateStringsArray | Prisma.Sql,
  ...values: unknown[]
): Promise<Row[]> {
  const { text, values: all } = sql instanceof Prisma.Sql ? sql : Prisma.sql(sql, ...values);
  const { rows } = await pool.query<Row>({ name: nameOf(text), text, values: all });
  return rows;
}

/** Anything that can read: the database itself, or an open transaction. */
export type Reader = Prisma.TransactionClient;

declare const open: unique symbol;

/** An open transaction. Only transaction() makes one, so a write cannot slip outside it unnoticed. */
export type Tx = Reader & { readonly [open]: true };

/** Runs the work in one transaction: all of it is kept, or none. */
export function transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.$transaction((tx) => work(tx as Tx), { maxWait: 10_000, timeout: 30_000 });
}

type Statement = [sql: TemplateStringsArray | Prisma.Sql, ...values: unknown[]];

/** An open transaction that speaks SQL only; each Tx is one. */
export type SqlTx = {
  $executeRaw: (...statement: Statement) => Promise<number>;
  $queryRaw: <Rows = unknown>(...statement: Statement) => Promise<Rows>;
  readonly [open]: true;
};

/** One transaction for a great many rows and as long as it takes: past Prisma, which keeps copies of what it sends. */
export async function sqlTransaction<Result>(work: (tx: SqlTx) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  const send = ([sql, ...values]: Statement) => {
    const { text, values: all } = sql instanceof Prisma.Sql ? sql : Prisma.sql(sql, ...values);
    return client.query({ text, values: all });
  };
  const tx = {
    $executeRaw: async (...statement: Statement) => (await send(statement)).rowCount ?? 0,
    $queryRaw: async (...statement: Statement): Promise<unknown> => (await send(statement)).rows,
  } as SqlTx;
  try {
    await client.query("BEGIN");
    const result = await work(tx);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    const broken = await client
      .query("ROLLBACK")
      .then(() => false)
      .catch(() => true);
    client.release(broken);
    throw error;
  }
}

/** Closes every connection, so that the process can end. */
export async function closeDatabase(): Promise<void> {
  await db.$disconnect();
  await pool.end();
  delete shared.maypolePool;
}
