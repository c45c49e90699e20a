import type { SqlTx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Leaves what searches know of projects as it is until refreshSearch, in this transaction: for changing a great many at once. */
export async function holdSearch(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('maypole.search', 'later', true)`;
}

/** Makes what searches know of projects again, in one go. `ids` is a query for their ids. */
export async function refreshSearch(tx: SqlTx, ids: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`SELECT refresh_search(ARRAY(${ids}))`;
}
