import { db } from "@/lib/db";

/** The suppliers that take part in a programme, by name, but for some. */
export function participantsOf(programmeId: string, without: string[]): Promise<{ id: string; name: string }[]> {
  return db.organisation.findMany({
    where: {
      kind: "supplier",
      id: { notIn: without },
      participations: { some: { programmeId, status: "approved" } },
      memberships: { some: {} },
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
}
