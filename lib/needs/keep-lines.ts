import type { Tx } from "@/lib/db";
import { keptThings } from "@/lib/matches/kept";
import { Refusal, type FieldErrors } from "@/lib/refusal";

type Line = {
  id?: string | undefined;
  position: number;
  description: string;
  quantity: number;
  amountPence: number;
  inKindWelcome: boolean;
  cashOnlyReason: string | null;
};

/**
 * What the money of a need would buy from now on. A line that is named by its id stays the same line, so that what somebody
 * offered towards it still stands. Refuses to lose a line that somebody has offered, or to make it less than is agreed (`invalid` beside it).
 */
export async function keepLines(tx: Tx, needId: string, lines: readonly Line[]): Promise<void> {
  const now = await tx.needLine.findMany({ where: { needId }, include: { pledges: true, matches: true } });
  const ours = new Map(now.map((each) => [each.id, each]));
  const fields: FieldErrors = {};
  for (const each of now) {
    const row = lines.findIndex(({ id }) => id === each.id);
    const things = each.matches.reduce((sum, match) => sum + keptThings(match), 0);
    const promised = each.pledges.length + each.matches.length > 0;
    if (promised && row < 0)
      fields["lines-0-description"] = [`“${each.description}” is offered already, so it has to stay`];
    const asked = lines[row];
    if (asked && asked.quantity < things) {
      fields[`lines-${row}-quantity`] = [`${things.toLocaleString("en-GB")} are promised already. Enter that or more.`];
    }
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
  const kept = lines.flatMap(({ id }) => (id !== undefined && ours.has(id) ? [id] : []));
  await tx.needLine.deleteMany({ where: { needId, id: { notIn: kept } } });
  for (const { id, ...line } of lines) {
    if (id !== undefined && ours.has(id)) await tx.needLine.update({ where: { id }, data: line });
    else await tx.needLine.create({ data: { ...line, ...(id === undefined ? {} : { id }), needId } });
  }
}
