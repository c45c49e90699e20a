import { db } from "@/lib/db";
import { agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { checkAsked } from "@/lib/needs/check-asked";
import { keptOfLine, linesOffered } from "@/lib/needs/lines-offered";
import { dueAt, timetableOf } from "@/lib/timetable/timetable";
import { termsKey } from "./terms";
import type { getPledge } from "./visible";

type Pledge = Awaited<ReturnType<typeof getPledge>>;

/**
 * How a pledge stands between its two sides: what is proposed and by whom, whose turn it is, what happens if nothing is done,
 * what could be proposed instead, and whether people are checked where the need asks for it.
 */
export async function loadStanding(pledge: Pledge) {
  const { need, supplier, line, inKind, status, turn, offeredAt, turnSince, importRef } = pledge;
  const since = turnSince ?? offeredAt;
  const { project } = need;
  const days = timetableOf(project.programme.timetable);
  const [lines, matches] = await Promise.all([
    db.needLine.findMany({ where: { needId: need.id }, orderBy: { position: "asc" } }),
    db.match.findMany({
      where: { needId: need.id, lineId: { not: null } },
      select: keptOfLine,
    }),
  ]);
  const open = linesOffered({ ...need, lines }, matches).filter((each) => each.left > 0 || each.id === pledge.lineId);
  const things = agreedQuantity(pledge);
  return {
    ...{ id: pledge.id, status, turn, since, terms: termsKey(pledge), supplier: supplier.name },
    organisation: project.organisation.name,
    /** Somebody has proposed something else than was pledged. */
    countered: turnSince !== null,
    proposed: {
      shown: formatAgreed({ need, line, inKind }, things),
      ...{ what: pledge.lineId ?? "need", things, cash: need.type === "cash" && !inKind, deliverBy: pledge.deliverBy },
    },
    choices: {
      ...{ type: need.type, unit: need.unit, left: need.quantity - need.matchedQuantity },
      lines: open.map(({ id, description, left }) => ({ id, description, left })),
    },
    /** When whoever's turn it is hears of it again, when the procurement team does, and when the pledge runs out by itself. */
    due: {
      reminder: dueAt(since, days.pledgeReminder),
      escalation: dueAt(since, days.pledgeEscalation),
      expiry: importRef === null ? dueAt(since, days.pledgeExpiry) : null,
    },
    check: { asked: checkAsked(need), saidAt: pledge.checkedAt },
  };
}
export type Standing = Awaited<ReturnType<typeof loadStanding>>;
