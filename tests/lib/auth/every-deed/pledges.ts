import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { loadOurPledge } from "@/lib/pledges/load-our-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { changeShare } from "@/lib/shares/change-share";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { takeBackShare } from "@/lib/shares/take-back-share";
import { writeMessage } from "@/lib/threads/write-message";
import { answers } from "./answers";
import { type Cast, forLead, org } from "./cast";
import { aPledgeIn, aProjectIn, aShareIn, type PledgeState } from "./subjects";

const whereChildrenAre = { meetsChildren: true, checkLevel: "enhanced" } as const;
const aCheckedPledgeIn = (cast: Cast, state: PledgeState) => aPledgeIn(cast, state, whereChildrenAre);
const reason = "The hall is let";

// prettier-ignore
const answered = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  offered:   "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
  countered: "✓ · ✓ · ✗ ✗ · ✓ · · ✗",
  accepted:  "! · ! · ✗ ✗ · ! · · ✗",
  declined:  "! · ! · ✗ ✗ · ! · · ✗",
  withdrawn: "! · ! · ✗ ✗ · ! · · ✗",
  expired:   "! · ! · ✗ ✗ · ! · · ✗",
};
// prettier-ignore
const byLead = {
  offered:   "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
  countered: "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
  accepted:  "✗ · ✗ · ! ✗ · ! · · ✗",
  declined:  "✗ · ✗ · ! ✗ · ! · · ✗",
  withdrawn: "✗ · ✗ · ! ✗ · ! · · ✗",
  expired:   "✗ · ✗ · ! ✗ · ! · · ✗",
};
const alike = (line: string): Record<PledgeState, string> => ({
  ...{ offered: line, countered: line, accepted: line, declined: line, withdrawn: line, expired: line },
});
// Who said no, or was taken out, no longer sees the pledge.
// prettier-ignore
const ofPart = {
  invited:   "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
  confirmed: "✗ · ✗ · ✓ ✗ · ✓ · · ✗",
  declined:  "✗ · ✗ · ! · · ! · · ✗",
  withdrawn: "✗ · ✗ · ! · · ! · · ✗",
  answered:  "✗ · ✗ · ! ✗ · ! · · ✗",
};

/** What is done to a pledge and its shares, in each state of the pledge and of the share. */
// prettier-ignore
export const ofPledges = {
  "pledge.make": [
    answers(makePledge, aProjectIn, (actor, { needId }, cast) => makePledge(actor, { needId, quantity: "5", ...forLead(actor, cast) }), {
      //          owner other broker stranger lead sharer rival team elsewhere visitor system
      draft:     "✗ · ✗ · · · · · · · ✗",
      submitted: "✗ · ✗ · · · · ! · · ✗",
      listed:    "✗ ✗ ✗ ✗ ✓ ✓ ✓ ✓ · ✗ ✗",
      closed:    "✗ ✗ ✗ ✗ ! ! ! ! · ✗ ✗",
      withdrawn: "✗ · ✗ · ! · · ! · · ✗",
    }),
  ],
  "pledge.accept": [
    answers(acceptPledge, aPledgeIn, (actor, { id }) => acceptPledge(actor, { pledgeId: id }), {
      ...answered,
      countered: "! · ! · ✗ ✗ · ! · · ✗",
    }),
  ],
  "pledge.agree": [
    answers(agreeToPledge, aPledgeIn, (actor, { id }) => agreeToPledge(actor, { pledgeId: id }), {
      ...byLead,
      offered:   "✗ · ✗ · ! ✗ · ! · · ✗",
    }),
  ],
  "pledge.decline":  [answers(declinePledge, aPledgeIn, (actor, { id }) => declinePledge(actor, { pledgeId: id, reason }), answered)],
  "pledge.withdraw": [answers(withdrawPledge, aPledgeIn, (actor, { id }) => withdrawPledge(actor, { pledgeId: id, reason }), byLead)],
  "pledge.check":    [answers(checkPledge, aCheckedPledgeIn, (actor, { id }) => checkPledge(actor, { pledgeId: id, checked: "yes" }), byLead)],
  "pledge.counter": [
    answers(counterPropose, aPledgeIn, (actor, { id }) => counterPropose(actor, { pledgeId: id, what: "need", quantity: "8" }), {
      offered:   "✓ · ✓ · ✓ ✗ · ✓ · · ✗",
      countered: "✓ · ✓ · ✓ ✗ · ✓ · · ✗",
      accepted:  "! · ! · ! ✗ · ! · · ✗",
      declined:  "! · ! · ! ✗ · ! · · ✗",
      withdrawn: "! · ! · ! ✗ · ! · · ✗",
      expired:   "! · ! · ! ✗ · ! · · ✗",
    }),
  ],
  "pledge.view":  [answers(loadOurPledge, aPledgeIn, (actor, { id }) => loadOurPledge(actor, id), alike("✗ · ✗ · ✓ ✓ · ✓ · · ✗"))],
  "thread.write": [answers(writeMessage, aPledgeIn, (actor, { id }) => writeMessage(actor, { pledgeId: id, text: "Thank you" }), alike("✓ · ✓ · ✓ ✓ · ✓ · · ✗"))],
  "share.invite": [
    answers(inviteToShare, aPledgeIn, (actor, { id }, { rival }) => inviteToShare(actor, { pledgeId: id, supplierId: org(rival), quantity: "2" }), byLead),
  ],
  "share.change":   [answers(changeShare, aShareIn, (actor, { id }) => changeShare(actor, { shareId: id, quantity: "3" }), ofPart)],
  "share.withdraw": [answers(takeBackShare, aShareIn, (actor, { id }) => takeBackShare(actor, { shareId: id }), ofPart)],
  "share.answer": [
    answers(confirmShare, aShareIn, (actor, { id }) => confirmShare(actor, { shareId: id }), {
      invited:   "✗ · ✗ · ✗ ✓ · ✓ · · ✗",
      confirmed: "✗ · ✗ · ✗ ! · ! · · ✗",
      declined:  "✗ · ✗ · ✗ · · ! · · ✗",
      withdrawn: "✗ · ✗ · ✗ · · ! · · ✗",
      answered:  "✗ · ✗ · ✗ ! · ! · · ✗",
    }),
    answers(declineShare, aShareIn, (actor, { id }) => declineShare(actor, { shareId: id, reason }), {
      invited:   "✗ · ✗ · ✗ ✓ · ✓ · · ✗",
      confirmed: "✗ · ✗ · ✗ ✓ · ✓ · · ✗",
      declined:  "✗ · ✗ · ✗ · · ! · · ✗",
      withdrawn: "✗ · ✗ · ✗ · · ! · · ✗",
      answered:  "✗ · ✗ · ✗ ! · ! · · ✗",
    }),
  ],
};
