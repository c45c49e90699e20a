import { record } from "@/lib/activity/record";
import { systemIn } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { sidesAwaited } from "@/lib/deals/get-deal";
import { lockMatch } from "@/lib/matches/lock-match";
import { decidePledge } from "@/lib/pledges/decide-pledge";
import type { Due } from "./due";
import type { Step } from "./timetable";

/**
 * Carries one step out for one thing that waits, if it still waits and nobody has done so yet, and says whether it did. The
 * step is noted in the same transaction, by a key that only one can write.
 */
export function carryOut(step: Step, due: Due): Promise<boolean> {
  return transaction((tx) => steps[step](tx, due));
}

type CarryOut = (tx: Tx, due: Due) => Promise<boolean>;

const steps: Record<Step, CarryOut> = {
  pledgeReminder: onPledge("pledgeReminder", "pledge.reminded"),
  pledgeEscalation: onPledge("pledgeEscalation", "pledge.escalated"),
  pledgeExpiry: onPledge("pledgeExpiry", "pledge.expired"),
  deliveryReminder: onDelivery("deliveryReminder", "delivery.reminded"),
  deliveryEscalation: onDelivery("deliveryEscalation", "delivery.escalated"),
  dealReminder: onDeal("dealReminder", "deal.reminded"),
  dealEscalation: onDeal("dealEscalation", "deal.escalated"),
  commitmentNotice: onCommitment("commitmentNotice", "commitment.noticed"),
  commitmentReminder: onCommitment("commitmentReminder", "commitment.reminded"),
  commitmentEscalation: onCommitment("commitmentEscalation", "commitment.escalated"),
};

async function isFirst(tx: Tx, step: Step, { subjectId, since }: Due): Promise<boolean> {
  const { count } = await tx.reminder.createMany({
    data: [{ subjectId, step, since, at: now() }],
    skipDuplicates: true,
  });
  return count === 1;
}

function onPledge(step: Step, name: "pledge.reminded" | "pledge.escalated" | "pledge.expired"): CarryOut {
  return async (tx, due) => {
    await tx.$queryRaw`SELECT 1 FROM "Pledge" WHERE id = ${due.subjectId}::uuid FOR UPDATE`;
    const pledge = await tx.pledge.findUniqueOrThrow({
      where: { id: due.subjectId },
      include: { need: { include: { project: true } } },
    });
    const since = pledge.turnSince ?? pledge.offeredAt;
    if (pledge.status !== "offered" || since.getTime() !== due.since.getTime()) return false;
    if (!(await isFirst(tx, step, due))) return false;
    const { programmeId, id: projectId } = pledge.need.project;
    if (name === "pledge.expired") await decidePledge(tx, pledge, "expired", { onTerms: pledge });
    const about = { subjectId: pledge.id, projectId, programmeId };
    const details = { needId: pledge.needId, side: pledge.turn };
    await record(tx, systemIn(programmeId), name, { ...about, details });
    return true;
  };
}

function onDelivery(step: Step, name: "delivery.reminded" | "delivery.escalated"): CarryOut {
  return async (tx, due) => {
    const found = await tx.delivery.findUniqueOrThrow({ where: { id: due.subjectId }, select: { matchId: true } });
    await lockMatch(tx, found.matchId);
    const { status, recordedAt, answeredAt, decidedAt, matchId, match } = await tx.delivery.findUniqueOrThrow({
      where: { id: due.subjectId },
      include: { match: { include: { need: { include: { project: true } } } } },
    });
    const since = status === "recorded" ? recordedAt : decidedAt;
    const waits = status === "recorded" || (status === "disputed" && answeredAt === null);
    if (!waits || since?.getTime() !== due.since.getTime()) return false;
    if (!(await isFirst(tx, step, due))) return false;
    const { programmeId, id: projectId } = match.need.project;
    const about = { subjectId: due.subjectId, projectId, programmeId };
    const side = status === "recorded" ? "community" : "supplier";
    await record(tx, systemIn(programmeId), name, { ...about, details: { matchId, side } });
    return true;
  };
}

function onDeal(step: Step, name: "deal.reminded" | "deal.escalated"): CarryOut {
  return async (tx, due) => {
    await lockMatch(tx, due.subjectId);
    const { deal, status, pledgeId, need } = await tx.match.findUniqueOrThrow({
      where: { id: due.subjectId },
      include: { deal: true, need: { include: { project: true } } },
    });
    const stands = status === "agreed" || status === "delivering";
    const awaited = deal && stands ? sidesAwaited(deal) : [];
    if (!pledgeId || awaited.length === 0 || deal?.recordedAt.getTime() !== due.since.getTime()) return false;
    if (!(await isFirst(tx, step, due))) return false;
    const { programmeId, id: projectId } = need.project;
    const details = { matchId: due.subjectId, awaited };
    await record(tx, systemIn(programmeId), name, { subjectId: pledgeId, projectId, programmeId, details });
    return true;
  };
}

function onCommitment(
  step: Step,
  name: "commitment.noticed" | "commitment.reminded" | "commitment.escalated",
): CarryOut {
  return async (tx, due) => {
    await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE id = ${due.subjectId}::uuid FOR UPDATE`;
    const { endedAt, dueOn, contract } = await tx.commitment.findUniqueOrThrow({
      where: { id: due.subjectId },
      include: { contract: true },
    });
    if (endedAt !== null || dueOn.getTime() !== due.since.getTime()) return false;
    if (!(await isFirst(tx, step, due))) return false;
    const { id: contractId, programmeId } = contract;
    await record(tx, systemIn(programmeId), name, { subjectId: due.subjectId, programmeId, details: { contractId } });
    return true;
  };
}
