import type { SqlTx } from "@/lib/db";

/** Gives wards whose file did not say in which local authority they lie the one that most of their postcodes lie in. */
export async function fillAuthorities(tx: SqlTx): Promise<void> {
  const [{ some } = { some: false }] = await tx.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Area" WHERE kind = 'ward' AND "authorityCode" IS NULL) AS some`;
  if (!some) return;
  await tx.$executeRaw`
    UPDATE "Area" a SET "authorityCode" = most.code FROM (
      SELECT c."wardCode", mode() WITHIN GROUP (ORDER BY c."authorityCode") AS code FROM "Postcode" c
      WHERE c."wardCode" IN (SELECT w.code FROM "Area" w WHERE w.kind = 'ward' AND w."authorityCode" IS NULL) GROUP BY 1
    ) most WHERE most."wardCode" = a.code AND a.kind = 'ward' AND a."authorityCode" IS NULL AND most.code IS NOT NULL`;
}
