import type { Tx } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { Refusal, type FieldErrors } from "@/lib/refusal";
import { lockNeed } from "./lock-need";
import { formatQuantity, formatUnit } from "./quantity";

type Changed = { type: NeedType; unit: string; quantity: number };

/**
 * Locks a need, and refuses what would break a promise: to take it out (without `changed`) once somebody has pledged or been
 * asked for it (`conflict`), to count it in another way while a pledge is open or agreed, or to ask for less than is agreed (`invalid` beside the field).
 */
export async function refusePromised(tx: Tx, needId: string, changed?: Changed): Promise<void> {
  await lockNeed(tx, needId);
  const need = await tx.need.findUniqueOrThrow({
    where: { id: needId },
    include: { _count: { select: { pledges: true, matches: true, introductions: true } } },
  });
  const promised = need._count.pledges + need._count.matches + need._count.introductions > 0;
  if (!changed) {
    if (promised) throw new Refusal("conflict", "Somebody has offered this already, so it can’t be taken out");
    return;
  }
  const fields: FieldErrors = {};
  if (promised && changed.type !== need.type)
    fields["type"] = ["Somebody has offered this already, so it stays what it is"];
  else if (promised && changed.unit !== need.unit)
    fields["unit"] = [
      `Somebody has offered ${formatUnit(need.unit, 2)} already, so keep counting in ${formatUnit(need.unit, 2)}`,
    ];
  if (changed.quantity < need.matchedQuantity) {
    fields["quantity"] = [`${formatQuantity(need, need.matchedQuantity)} are promised already. Enter that or more.`];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
}
