import type { Tx } from "@/lib/db";
import { now } from "@/lib/clock";
import { formatInstantDay } from "@/lib/dates";
import { mostTold } from "./gather-digest";

/** What waited for somebody's weekly letter: the latest of it, and how much there was. */
export type Gathered = { rows: { label: string; note: string; path: string }[]; total: number };

/**
 * Takes the letters that somebody chose to hear of once a week, written up to an instant: they are told of in the letter that the
 * open transaction writes, and in no other. Each leads where its own button did. Hold the person first.
 */
export async function takeGathered(tx: Tx, userId: string, upTo: Date, address: string): Promise<Gathered> {
  const letters = await tx.letter.findMany({
    where: { userId, status: "gathered", createdAt: { lte: upTo } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, subject: true, text: true, createdAt: true },
  });
  const ids = letters.map(({ id }) => id);
  await tx.letter.updateMany({ where: { id: { in: ids } }, data: { status: "sent", sentAt: now() } });
  const rows = letters.slice(0, mostTold).map(({ subject, text, createdAt }) => ({
    ...{ label: subject, note: formatInstantDay(createdAt), path: buttonOf(text, address) },
  }));
  return { rows, total: letters.length };
}

/** The last line of a letter that is a path of this installation and nothing else: its button. */
function buttonOf(text: string, address: string): string {
  const button = text.split("\n").findLast((line) => line.startsWith(`${address}/`));
  return button?.slice(address.length) ?? "/account";
}
