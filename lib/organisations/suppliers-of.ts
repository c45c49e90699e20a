import { db } from "@/lib/db";

export type Supplier = { id: string; name: string };

/** The suppliers that the procurement team has approved in a programme, by name; `withPeople`, those that somebody can answer for. */
export function suppliersOf(programmeId: string, { withPeople = false } = {}): Promise<Supplier[]> {
  return db.organisation.findMany({
    where: {
      kind: "supplier",
      participations: { some: { programmeId, status: "approved" } },
      ...(withPeople ? { memberships: { some: {} } } : {}),
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
}
