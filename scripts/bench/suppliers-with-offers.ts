import { type Actor, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";

const offered = [
  { type: "goods", unit: "item", description: "Winter coats and school shoes" },
  { type: "equipment", unit: "laptop", description: "Laptops and tablets, wiped" },
  { type: "space", unit: "item", description: "A hall on Saturdays" },
] as const;

/** A dozen suppliers who offer three kinds of thing each; a generated programme has no offers of its own, so they are made once. */
export async function suppliersWithOffers(programmeId: string): Promise<Actor[]> {
  const suppliers = await db.organisation.findMany({
    where: { kind: "supplier", participations: { some: { programmeId } } },
    orderBy: { slug: "asc" },
    take: 12,
  });
  if ((await db.offer.count({ where: { programmeId } })) === 0)
    await db.offer.createMany({
      data: suppliers.flatMap(({ id: supplierId }) =>
        offered.map((offer) => ({ ...offer, supplierId, programmeId, quantity: 40, district: "B19" })),
      ),
    });
  return suppliers.map(({ id: organisationId }) => {
    return { ...visitorTo(programmeId), organisationId, role: "supplier", approved: true };
  });
}
