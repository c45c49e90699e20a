import type { Reader } from "@/lib/db";
import { plain } from "@/lib/imports/tidy";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { parseCompanyNumber } from "./company-number";

/** The approved suppliers that rows name, by their name or company number; a supplier that sends the sheet is the one that no row need name. */
export async function findSuppliers(
  from: Reader,
  { actor, programmeId }: Sent,
  rows: readonly { supplier: string | null }[],
) {
  const names = [...new Set(rows.flatMap(({ supplier }) => supplier ?? []))];
  const numbers = names.flatMap((name) => parseCompanyNumber(name) ?? []);
  const own = actor.role === "supplier" ? (actor.organisationId ?? "") : null;
  const found = await from.organisation.findMany({
    where: {
      kind: "supplier",
      participations: { some: { programmeId, status: "approved" } },
      OR: [
        { companyNumber: { in: numbers } },
        ...(own === null ? [] : [{ id: own }]),
        ...names.map((name) => ({ name: { equals: name, mode: "insensitive" as const } })),
      ],
    },
    orderBy: { id: "asc" },
    select: { id: true, name: true, companyNumber: true },
  });
  return (called: string | null) =>
    called === null
      ? found.filter(({ id }) => id === own)
      : found.filter(
          ({ name, companyNumber }) =>
            plain(name) === plain(called) || (companyNumber !== null && companyNumber === parseCompanyNumber(called)),
        );
}
