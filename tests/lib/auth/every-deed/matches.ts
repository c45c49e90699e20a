import { db } from "@/lib/db";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { resolveDispute } from "@/lib/deliveries/resolve-dispute";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { removeEvidence } from "@/lib/evidence/remove-evidence";
import type { DeliveryStatus } from "@/lib/generated/prisma/enums";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { aMatch, aPledge } from "@/tests/support/factories";
import { aPdf } from "@/tests/support/pictures";
import { answers } from "./answers";
import { type Cast, org } from "./cast";
import { aDeliveryIn, aMatchIn, aProjectIn } from "./subjects";

const sharersDelivery = (cast: Cast, status: DeliveryStatus) => aDeliveryIn(cast, status, "sharer");
const reason = "One was broken";
const today = () => new Date().toISOString().slice(0, 10);
const aFileSent = () => ({ words: "The receipt", file: { name: "receipt.pdf", bytes: aPdf() } });

/** A deal that the procurement team wrote down, by what has been said of it since. */
type DealState = "said by nobody" | "said by the supplier" | "said by both" | "called off";
async function aDealIn(cast: Cast, state: DealState) {
  const { needId } = await aProjectIn(cast, "listed");
  const off = state === "called off";
  const both = { needId, supplierId: org(cast.lead), channel: "off_platform" as const };
  const { id: pledgeId } = await aPledge({ ...both, status: "accepted" });
  const ended = off ? { returnedQuantity: 10, endedReason: reason } : {};
  const { id: matchId } = await aMatch({ ...both, pledgeId, status: off ? "cancelled" : "agreed", ...ended });
  const supplierConfirmedAt = state.startsWith("said by the supplier") || state === "said by both" ? new Date() : null;
  const communityConfirmedAt = state === "said by both" ? new Date() : null;
  await db.deal.create({ data: { matchId, agreedOn: new Date(), supplierConfirmedAt, communityConfirmedAt } });
  return matchId;
}

async function aPapersOf(cast: Cast, by: "owner" | "sharer", state: "kept" | "removed") {
  const { id: deliveryId } = await aDeliveryIn(cast, "recorded", "sharer");
  const { id } = await addEvidence(cast[by], { deliveryId, ...aFileSent() });
  if (state === "removed") await removeEvidence(cast[by], { fileId: id });
  return id;
}

// prettier-ignore
const toTheEnd = {
  //           owner other broker stranger lead sharer rival team elsewhere visitor system
  agreed:      "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
  delivering:  "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
  completed:   "! · ! · ✗ ✗ · ! · · ✗",
  written_off: "! · ! · ✗ ✗ · ! · · ✗",
  cancelled:   "! · ! · ✗ ✗ · ! · · ✗",
};
// prettier-ignore
const ofDispute = {
  recorded:  "✗ · ✗ · ! ✗ · ! · · ✗",
  disputed:  "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
  confirmed: "✗ · ✗ · ! ✗ · ! · · ✗",
  rejected:  "✗ · ✗ · ! ✗ · ! · · ✗",
};
// prettier-ignore
const ofSharersDispute = {
  recorded:  "✗ · ✗ · ✗ ! · ! · · ✗",
  disputed:  "✗ · ✗ · ✗ ✓ · ✓ · · ✗",
  confirmed: "✗ · ✗ · ✗ ! · ! · · ✗",
  rejected:  "✗ · ✗ · ✗ ! · ! · · ✗",
};
const always = (line: string): Record<DeliveryStatus, string> => ({
  ...{ recorded: line, disputed: line, confirmed: line, rejected: line },
});
/** Nobody sees what was removed. */
const toNobody = "· · · · · · · · · · ·";

/** What is done to a match, its deliveries and their papers, and to a deal that was made elsewhere, in each of their states. */
// prettier-ignore
export const ofMatches = {
  "match.complete": [answers(completeMatch, aMatchIn, (actor, { id }) => completeMatch(actor, { matchId: id, reason }), toTheEnd)],
  "match.cancel": [
    answers(cancelMatch, aMatchIn, (actor, { id }) => cancelMatch(actor, { matchId: id, reason }), {
      agreed:      "✓ · ✓ · ✓ ✗ · ✓ · · ✗",
      delivering:  "✓ · ✓ · ✓ ✗ · ✓ · · ✗",
      completed:   "! · ! · ! ✗ · ! · · ✗",
      written_off: "! · ! · ! ✗ · ! · · ✗",
      cancelled:   "! · ! · ! ✗ · ! · · ✗",
    }),
  ],
  // Something that arrives after all is recorded whenever it does.
  "delivery.record": [
    answers(recordDelivery, aMatchIn, (actor, { id }) =>
      recordDelivery(actor, { matchId: id, quantity: "2", deliveredOn: today(), note: "It came after all" }), {
      agreed:      "✓ · ✓ · ✓ ✓ · ✓ · · ✗",
      delivering:  "✓ · ✓ · ✓ ✓ · ✓ · · ✗",
      completed:   "✓ · ✓ · ✓ ✓ · ✓ · · ✗",
      written_off: "✓ · ✓ · ✓ ✓ · ✓ · · ✗",
      cancelled:   "✓ · ✓ · ✓ ✓ · ✓ · · ✗",
    }),
  ],
  "delivery.confirm": [
    answers(confirmDelivery, aDeliveryIn, (actor, { id }) => confirmDelivery(actor, { deliveryId: id }), {
      recorded:  "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      disputed:  "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      confirmed: "! · ! · ✗ ✗ · ! · · ✗",
      rejected:  "! · ! · ✗ ✗ · ! · · ✗",
    }),
  ],
  "delivery.dispute": [
    answers(disputeDelivery, aDeliveryIn, (actor, { id }) => disputeDelivery(actor, { deliveryId: id, quantity: "3", reason }), {
      recorded:  "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      disputed:  "! · ! · ✗ ✗ · ! · · ✗",
      confirmed: "! · ! · ✗ ✗ · ! · · ✗",
      rejected:  "! · ! · ✗ ✗ · ! · · ✗",
    }),
  ],
  "delivery.unconfirm": [
    answers(unconfirmDelivery, aDeliveryIn, (actor, { id }) => unconfirmDelivery(actor, { deliveryId: id, quantity: "3", reason }), {
      recorded:  "! · ! · ✗ ✗ · ! · · ✗",
      disputed:  "! · ! · ✗ ✗ · ! · · ✗",
      confirmed: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      rejected:  "! · ! · ✗ ✗ · ! · · ✗",
    }),
  ],
  "delivery.accept": [
    answers(acceptCount, aDeliveryIn, (actor, { id }) => acceptCount(actor, { deliveryId: id }), ofDispute),
    answers("accept a count of what the sharer brought", sharersDelivery, (actor, { id }) => acceptCount(actor, { deliveryId: id }), ofSharersDispute),
  ],
  "delivery.answer": [
    answers(answerDispute, aDeliveryIn, (actor, { id }) => answerDispute(actor, { deliveryId: id, answer: "All came" }), ofDispute),
    answers("answer a dispute of what the sharer brought", sharersDelivery, (actor, { id }) => answerDispute(actor, { deliveryId: id, answer: "All came" }), ofSharersDispute),
  ],
  "delivery.resolve": [
    answers(resolveDispute, aDeliveryIn, (actor, { id }) => resolveDispute(actor, { deliveryId: id, quantity: "3", reason }), {
      recorded:  "✗ · ✗ · ✗ ✗ · ! · · ✗",
      disputed:  "✗ · ✗ · ✗ ✗ · ✓ · · ✗",
      confirmed: "✗ · ✗ · ✗ ✗ · ! · · ✗",
      rejected:  "✗ · ✗ · ✗ ✗ · ! · · ✗",
    }),
  ],
  "evidence.add": [
    answers(addEvidence, aDeliveryIn, (actor, { id }) => addEvidence(actor, { deliveryId: id, ...aFileSent() }), always("✓ · ✓ · ✓ ✗ · ✓ · · ✗")),
    answers("add evidence of what the sharer brought", sharersDelivery, (actor, { id }) => addEvidence(actor, { deliveryId: id, ...aFileSent() }), always("✓ · ✓ · ✗ ✓ · ✓ · · ✗")),
  ],
  "evidence.remove": [
    answers(removeEvidence, (cast: Cast, state: "kept" | "removed") => aPapersOf(cast, "owner", state), (actor, fileId) => removeEvidence(actor, { fileId }), {
      kept:      "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
      removed:   toNobody,
    }),
    answers("remove what the sharer added", (cast: Cast, state: "kept" | "removed") => aPapersOf(cast, "sharer", state), (actor, fileId) => removeEvidence(actor, { fileId }), {
      kept:      "✗ · ✗ · ✗ ✓ · ✓ · · ✗",
      removed:   toNobody,
    }),
  ],
  "deal.record": [
    answers(recordDeal, aProjectIn, (actor, { needId }, { lead }) =>
      recordDeal(actor, { needId, quantity: "5", supplierId: org(lead), agreedOn: today(), channel: "off_platform" }), {
      draft:     "! · ! · · · · · · · !",
      submitted: "! · ! · · · · ! · · !",
      listed:    "✓ ✗ ✓ ✗ ✓ ✓ ✓ ✓ · ✗ ✓",
      closed:    "✓ ✗ ✓ ✗ ✓ ✓ ✓ ✓ · ✗ ✓",
      withdrawn: "! · ! · ! · · ! · · !",
    }),
  ],
  // The procurement team answers for the community organisation unless it says for the supplier.
  "deal.confirm": [
    answers(confirmDeal, aDealIn, (actor, matchId) => confirmDeal(actor, { matchId }), {
      "said by nobody":       "✓ · ✓ · ✓ · · ✓ · · ✗",
      "said by the supplier": "✓ · ✓ · ! · · ✓ · · ✗",
      "said by both":         "! · ! · ! · · ! · · ✗",
      "called off":           "! · ! · ! · · ! · · ✗",
    }),
  ],
  "deal.refuse": [
    answers(refuseDeal, aDealIn, (actor, matchId) => refuseDeal(actor, { matchId, reason }), {
      "said by nobody":       "✓ · ✓ · ✓ · · ✓ · · ✗",
      "said by the supplier": "✓ · ✓ · ! · · ✓ · · ✗",
      "said by both":         "! · ! · ! · · ! · · ✗",
      "called off":           "! · ! · ! · · ! · · ✗",
    }),
  ],
};
