import { z } from "zod";
import type { Reader } from "@/lib/db";
import { formatQuantity } from "@/lib/needs/quantity";
import { leftOfOffer } from "@/lib/offers/left-of-offer";
import type { Told } from "./addressed";
import { needAsked } from "./need-asked";

const again = z.object({ offerId: z.uuid(), needIds: z.array(z.uuid()) });

/** What a supplier offers to others since it came back, and the needs that it would fit best. */
export async function aboutOfferedAgain(from: Reader, told: Told) {
  const { offerId, needIds } = again.parse(told.details);
  const [offer, needs] = [
    await from.offer.findUniqueOrThrow({ where: { id: offerId }, include: { supplier: { select: { name: true } } } }),
    await from.need.findMany({ where: { id: { in: needIds } }, select: { id: true, ...needAsked.select } }),
  ];
  const { description, supplier } = offer;
  return {
    ...{ supplier: supplier.name, description },
    left: formatQuantity(offer, await leftOfOffer(from, offerId)),
    needs: needs.map(({ id, description: need, project: { title, organisation } }) => ({
      id,
      need,
      title,
      organisation,
    })),
  };
}
export type AboutOfferedAgain = Awaited<ReturnType<typeof aboutOfferedAgain>>;
