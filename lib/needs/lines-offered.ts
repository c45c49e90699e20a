import { thingsLeft } from "./lines-left";

type Line = { id: string; quantity: number; amountPence: number; inKindWelcome: boolean };
type Need<Each extends Line> = { quantity: number; matchedQuantity: number; lines: readonly Each[] };
type Match = { lineId: string | null; lineQuantity: number | null };

/** The lines of a need, each with how many of its things live matches promise in kind, and how many can still be given (none of what only money will do for). */
export function linesOffered<Each extends Line>(need: Need<Each>, matches: readonly Match[]) {
  const penceLeft = need.quantity - need.matchedQuantity;
  return need.lines.map((line) => {
    const promised = matches.reduce((sum, each) => sum + (each.lineId === line.id ? (each.lineQuantity ?? 0) : 0), 0);
    return { ...line, promised, left: line.inKindWelcome ? thingsLeft(line, promised, penceLeft) : 0 };
  });
}
