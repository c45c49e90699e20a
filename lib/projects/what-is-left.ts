import type { NeedType } from "@/lib/generated/prisma/enums";
import type { Conditions } from "@/lib/needs/conditions";

type Line = {
  position: number;
  description: string;
  quantity: number;
  amountPence: number;
  inKindWelcome: boolean;
  cashOnlyReason: string | null;
};
type Need = Conditions & {
  position: number;
  type: NeedType;
  description: string;
  quantity: number;
  unit: string;
  essential: boolean;
  matchedQuantity: number;
  lines: Line[];
};

/** The needs of a project that ended, each with what was not matched; those met in full are left out, and days that have passed. */
export function whatIsLeft(needs: Need[]) {
  return needs
    .filter(({ quantity, matchedQuantity }) => matchedQuantity < quantity)
    .map(({ position, type, description, quantity, unit, essential, matchedQuantity, lines, ...need }) => {
      const { howOften, whereabouts, meetsChildren, checkLevel, costToAccept } = need;
      const left = quantity - matchedQuantity;
      return {
        ...{ position, type, description, unit, essential, quantity: left, lines: linesWithin(lines, left) },
        ...{ howOften, whereabouts, meetsChildren, checkLevel, costToAccept },
      };
    });
}

// Lines are taken in their order for as long as what is left would pay for them.
function linesWithin(lines: Line[], pence: number): Line[] {
  let left = pence;
  const kept: Line[] = [];
  for (const { position, description, quantity, amountPence, inKindWelcome, cashOnlyReason } of lines) {
    if (amountPence > left) continue;
    left -= amountPence;
    kept.push({ position, description, quantity, amountPence, inKindWelcome, cashOnlyReason });
  }
  return kept;
}
