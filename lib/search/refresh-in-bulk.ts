import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Leaves what searches know of projects as it is until refreshSearch, in this transaction: for changing a great many at once. */
export async function holdSearch(tx: SqlTx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('maypole.search', 'later', true)`;
}

/** Makes what searches know of projects again, in one go. `ids` is a query for their ids. */
export async function refreshSearch(tx: SqlTx, ids: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`SELECT refresh_search(ARRAY(${ids}))`;
}

/** Makes what searches know of projects again where their places, or the areas that these lie in, are no longer what it says. */
export async function refreshSearchOfPlaces(tx: SqlTx): Promise<void> {
  await refreshSearch(
    tx,
    Prisma.sql`SELECT s."projectId" FROM "ProjectSearch" s CROSS JOIN LATERAL search_places(s."projectId") l
      WHERE (s."imdDecile", s.places, s.points) IS DISTINCT FROM (l.decile, l.tokens, l.points)`,
  );
}
