import type { Reader } from "@/lib/db";

type Named = { supplierName: string; companyNumber: string | null };

/**
 * The company number of the approved supplier that has exactly this name, where somebody gave no number; nothing where a number was given, or
 * where none or several have the name.
 */
export async function nameSupplier(
  from: Reader,
  programmeId: string,
  { supplierName, companyNumber }: Named,
): Promise<{ companyNumber?: string | null }> {
  if (companyNumber !== null) return {};
  const found = await from.$queryRaw<{ companyNumber: string | null }[]>`
    SELECT o."companyNumber" FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
    WHERE pa."programmeId" = ${programmeId}::uuid AND pa.status = 'approved' AND o.kind = 'supplier'
      AND lower(o.name) = lower(${supplierName}) LIMIT 2`;
  return found.length === 1 && found[0] ? { companyNumber: found[0].companyNumber } : {};
}
