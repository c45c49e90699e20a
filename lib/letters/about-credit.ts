import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** A delivery that counts towards a commitment, or was to. */
export async function aboutCredit(from: Reader, told: Told) {
  const { quantity, commitment, delivery } = await from.credit.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      quantity: true,
      commitment: {
        select: { title: true, unit: true, contract: { select: { id: true, title: true, supplierId: true } } },
      },
      delivery: { select: { match: { select: { need: { select: { project: { select: { title: true } } } } } } } },
    },
  });
  const { title, unit, contract } = commitment;
  const project = delivery.match.need.project.title;
  return { ...told, contract, commitment: title, counted: formatCommitted(unit, Number(quantity)), project };
}
export type AboutCredit = Awaited<ReturnType<typeof aboutCredit>>;
