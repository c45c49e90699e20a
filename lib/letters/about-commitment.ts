import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { Reader } from "@/lib/db";
import { routes } from "@/lib/routes";
import type { Addressed, Told } from "./addressed";
import type { Words } from "./letter";

/** A commitment that something happened to, and its contract. */
export async function aboutCommitment(from: Reader, told: Told) {
  const { title, unit, quantity, dueOn, contract } = await from.commitment.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ title: true, unit: true, quantity: true, dueOn: true },
      contract: { select: { id: true, title: true, supplierId: true } },
    },
  });
  return { ...told, title, promised: formatCommitted(unit, Number(quantity)), dueOn, contract };
}
export type AboutCommitment = Awaited<ReturnType<typeof aboutCommitment>>;

/** A letter to the people of a contract's supplier, once it takes part, with the way to the contract. */
export function toSupplier(
  contract: { id: string; supplierId: string | null },
  words: Omit<Words, "action">,
  path = routes.ourContract(contract.id),
): Addressed[] {
  if (contract.supplierId === null) return [];
  return [
    { to: { membersOf: contract.supplierId }, words: { ...words, action: { label: "See your contract", path } } },
  ];
}
