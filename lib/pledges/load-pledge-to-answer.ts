import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedQuantity, formatAgreed, isUnmeasured } from "@/lib/matches/agreed";
import { leftOfLine } from "@/lib/needs/lock-need";
import { formatQuantity } from "@/lib/needs/quantity";
import { loadStanding } from "./load-standing";
import { getPledge } from "./visible";

/** All that a community organisation sees of a pledge to its project, and how much of the need is still left. */
export async function loadPledgeToAnswer(actor: Actor, id: string) {
  const pledge = await getPledge(db, actor, id);
  const { need, supplier, line, inKind, match } = pledge;
  authorise(actor, "pledge.accept", { project: need.project });
  const left = need.quantity - need.matchedQuantity;
  return {
    standing: await loadStanding(pledge),
    id: pledge.id,
    status: pledge.status,
    message: pledge.message,
    deliverBy: pledge.deliverBy,
    offeredAt: pledge.offeredAt,
    decidedAt: pledge.decidedAt,
    privateReason: pledge.privateReason,
    organisation: need.project.organisation.name,
    supplier: { name: supplier.name, about: supplier.about },
    project: { id: need.project.id, title: need.project.title, status: need.project.status },
    need: { type: need.type, description: need.description, unit: need.unit },
    line: line && { description: line.description },
    /** Help in kind that nobody counted: it is accepted whole. */
    unmeasured: isUnmeasured(pledge),
    quantity: agreedQuantity(pledge),
    offered: formatAgreed(pledge, agreedQuantity(pledge)),
    left: line ? formatAgreed({ inKind, line, need }, await leftOfLine(db, line.id)) : formatQuantity(need, left),
    /** In the need's unit; all of it can be accepted as long as this is not less than what was pledged. */
    leftQuantity: left,
    tooMuch: pledge.quantity > left,
    matchId: match?.id ?? null,
  };
}
