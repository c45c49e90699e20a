import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Side } from "@/lib/generated/prisma/enums";
import { agreedQuantity } from "@/lib/matches/agreed";
import { checkAsked } from "@/lib/needs/check-asked";
import { leftOfLine, lockNeed } from "@/lib/needs/lock-need";
import { formatLeft } from "@/lib/needs/quantity";
import { Refusal } from "@/lib/refusal";
import { attributeParts, holdParts } from "@/lib/shares/agree-shares";
import { valueMatch } from "@/lib/valuation/value-match";
import { decidePledge } from "./decide-pledge";
import type { Measured } from "./measure-pledge";
import { onBehalfOfSide } from "./side";
import type { getPledge } from "./visible";

type Pledge = Awaited<ReturnType<typeof getPledge>>;

/**
 * One side agrees to the terms that the other proposed last, or the community organisation to a part of them: a match exists from then on.
 * Two pledges for the last bed, agreed at once: the need's row is locked, and one of them is refused with `conflict`; as is
 * whoever's turn it is not, and a pledge whose supplier has yet to say that people have the check that the need asks for.
 */
export async function agreeTerms(tx: Tx, actor: Actor, side: Side, pledge: Pledge, taken: Measured) {
  const { project } = pledge.need;
  refuseOutOfTurn(pledge, side);
  refuseUnchecked(pledge, side);
  const left = await lockNeed(tx, pledge.needId);
  await decidePledge(tx, pledge, "accepted", { onTerms: pledge });
  const parts = await holdParts(tx, pledge.id);
  if (project.status !== "listed") throw new Refusal("conflict", "This project has ended, so it cannot accept pledges");
  await refuseTooMuch(tx, pledge, taken, left);
  const match = await tx.match.create({
    data: {
      ...taken,
      pledgeId: pledge.id,
      needId: pledge.needId,
      supplierId: pledge.supplierId,
      channel: pledge.channel,
      agreedAt: now(),
    },
  });
  await attributeParts(tx, parts, agreedQuantity(taken));
  await valueMatch(tx, match.id);
  await record(tx, actor, "pledge.accepted", {
    subjectId: pledge.id,
    projectId: project.id,
    programmeId: project.programmeId,
    ...onBehalfOfSide(actor, side, pledge),
    details: { needId: pledge.needId, matchId: match.id, quantity: match.quantity },
  });
  return { id: pledge.id, matchId: match.id };
}

function refuseOutOfTurn({ status, turn, need, supplier }: Pledge, side: Side) {
  if (status !== "offered" || turn === side) return;
  const other = turn === "supplier" ? supplier.name : need.project.organisation.name;
  throw new Refusal("conflict", `It is ${other}’s turn to answer what you proposed`);
}

function refuseUnchecked({ status, checkedAt, importRef, channel, need, supplier }: Pledge, side: Side) {
  const check = checkAsked(need);
  if (status !== "offered" || check === null || checkedAt !== null) return;
  if (channel !== "platform" || importRef !== null || need.project.importRef !== null) return;
  const who = side === "supplier" ? "Say first" : `${supplier.name} has yet to say`;
  throw new Refusal("conflict", `${who} that everybody who will meet children has ${check}`);
}

async function refuseTooMuch(tx: Tx, pledge: Pledge, taken: Measured, left: number) {
  if (taken.quantity > left) {
    throw new Refusal(
      "conflict",
      left === 0
        ? "This need has already been met in full"
        : `${formatLeft(pledge.need, left)}. You can accept part of this pledge.`,
    );
  }
  if (taken.lineId !== null && (taken.lineQuantity ?? 0) > (await leftOfLine(tx, taken.lineId))) {
    throw new Refusal("conflict", "Fewer of these are still needed. You can accept part of this pledge.");
  }
}
