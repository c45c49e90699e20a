import type { Tx } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { isUnmeasured } from "@/lib/matches/agreed";

/** As much of a match as its value rests on. */
export const loadMatchToValue = (tx: Tx, id: string) =>
  tx.match.findUniqueOrThrow({
    where: { id },
    include: {
      need: { include: { project: { select: { programmeId: true } } } },
      line: true,
      pledge: { select: { quantity: true, lineQuantity: true, statedPence: true, statedSource: true } },
      deliveries: true,
    },
  });

type Match = Awaited<ReturnType<typeof loadMatchToValue>>;

/** What kind of help a match is and how it is counted: help in kind towards a cash need is goods, counted in things of its line. */
export function whatIsCounted(match: Match, quantity: number) {
  const { need, line, inKind } = match;
  const what: NeedType = inKind && need.type === "cash" ? "goods" : need.type;
  return {
    what,
    quantity: isUnmeasured(match) ? null : quantity,
    unit: line ? line.description : need.unit,
  };
}

/** What all that was pledged would have cost by the giver's word, of which so much is still to be valued; null where nothing was stated. */
export function costStated({ pledge }: Match, left: number) {
  if (!pledge || pledge.statedPence === null || pledge.statedSource === null) return null;
  const of = pledge.lineQuantity ?? pledge.quantity;
  return { pence: pledge.statedPence, source: pledge.statedSource, of, left };
}
