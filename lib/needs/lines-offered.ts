import { keptThings } from "@/lib/matches/kept";
import { thingsLeft } from "./lines-left";

type Line = { id: string; quantity: number; amountPence: number; inKindWelcome: boolean };
type Need<Each extends Line> = { quantity: number; matchedQuantity: number; lines: readonly Each[] };
type Match = Parameters<typeof keptThings>[0] & { lineId: string | null };

/** What linesOffered asks of a need's matches. */
export const keptOfLine = { lineId: true, lineQuantity: true, quantity: true, returnedQuantity: true } as const;

/** The lines of a need, each with how many of its things matches keep in kind, and how many can still be given (none of what only money will do for). */
export function linesOffered<Each extends Line>(need: Need<Each>, matches: readonly Match[]) {
  const penceLeft = need.quantity - need.matchedQuantity;
  return need.lines.map((line) => {
    const promised = matches.reduce((sum, each) => sum + (each.lineId === line.id ? keptThings(each) : 0), 0);
    return { ...line, promised, left: line.inKindWelcome ? thingsLeft(line, promised, penceLeft) : 0 };
  });
}
