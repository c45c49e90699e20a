import type { SqlTx } from "@/lib/db";

type Named = { authorityCode: string | null; authorityName: string | null };

/** Makes the local authorities that rows of another kind of area name, where they are not known yet. */
export async function nameAuthorities(
  tx: SqlTx,
  rows: readonly Named[],
  { at, demonstration }: { at: Date; demonstration: boolean },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Area" (code, kind, name, demonstration, "importedAt")
    SELECT DISTINCT ON (code) code, 'authority', name, ${demonstration}::boolean, ${at}::timestamptz
    FROM unnest(${rows.map((row) => row.authorityCode)}::text[], ${rows.map((row) => row.authorityName)}::text[]) AS given(code, name)
    WHERE code IS NOT NULL AND name IS NOT NULL ON CONFLICT DO NOTHING`;
}
