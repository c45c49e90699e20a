import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { writeMessage } from "@/lib/threads/write-message";
import type { Scene, Step } from "./scene";
import { thanksFor } from "./thanks-for";

type PledgeTold = {
  /** The need's name in the story. */
  to: string;
  /** As typed: pounds for money. */
  quantity: string;
  /** Given in kind: the description of the line that it stands for. */
  instead?: string;
  message?: string;
  /** What all of it would have cost, and how the supplier knows. */
  worth?: [pounds: string, source: string];
  /** Has yet to say that its people have the check that the need asks for. */
  unchecked?: boolean;
};
type Proposed = { quantity: string; inDays?: number; message?: string };
type Arrival = { quantity: string; note?: string };

/** The moves of a supplier's pledge to a community organisation, and of what came of it, each so many days ago. */
export function pledgeBy(supplier: string, community: string, told: PledgeTold) {
  const { to, quantity, instead, message, worth: [statedPence, statedSource] = [], unchecked = false } = told;
  const name = `${supplier}: ${quantity} ${instead ?? to}`;
  const step = (by: string, daysAgo: number, deed: Step["deed"]): Step => ({ daysAgo, by, deed });
  const answering = (by: string, daysAgo: number, deed: (actor: Actor, deliveryId: string) => Promise<unknown>) =>
    step(by, daysAgo, (actor, { find }) => deed(actor, find(`delivery ${name}`)));
  const what = (find: Scene["find"]) => (instead === undefined ? "need" : find(`line ${instead}`));
  const proofs = quantity.startsWith("£") ? { payer: supplier, payee: community } : {};
  const arrived = (by: string, daysAgo: number, arrival: Arrival) =>
    step(by, daysAgo, async (actor, { find, keep }) => {
      const about = { matchId: find(`match ${name}`), deliveredOn: dayInLondon(now()) };
      const { id } = await recordDelivery(actor, { ...arrival, ...proofs, ...about });
      keep(`delivery ${name}`, id);
    });
  return {
    ...thanksFor(community, name),
    offered: (daysAgo: number) =>
      step(supplier, daysAgo, async (actor, { find, keep }) => {
        const { id } = await makePledge(actor, {
          ...{ needId: find(`need ${to}`), what: what(find), quantity, message, statedPence, statedSource },
          checked: !unchecked,
        });
        keep(`pledge ${name}`, id);
      }),
    accepted: (daysAgo: number, part = "") =>
      step(community, daysAgo, async (actor, { find, keep }) => {
        const pledgeId = find(`pledge ${name}`);
        keep(`match ${name}`, (await acceptPledge(actor, { pledgeId, quantity: part })).matchId);
      }),
    /** One side proposes something else; `inDays` says by when. */
    countered: (by: string, daysAgo: number, { inDays, ...proposed }: Proposed) =>
      step(by, daysAgo, (actor, { find }) => {
        const deliverBy = inDays === undefined ? "" : dayInLondon(new Date(now().getTime() + inDays * 86_400_000));
        return counterPropose(actor, { ...proposed, what: what(find), deliverBy, pledgeId: find(`pledge ${name}`) });
      }),
    /** Somebody writes to both sides. */
    wrote: (by: string, daysAgo: number, text: string) =>
      step(by, daysAgo, (actor, { find }) => writeMessage(actor, { pledgeId: find(`pledge ${name}`), text })),
    declined: (daysAgo: number, reason: string) =>
      step(community, daysAgo, (actor, { find }) => declinePledge(actor, { pledgeId: find(`pledge ${name}`), reason })),
    withdrawn: (daysAgo: number, reason: string) =>
      step(supplier, daysAgo, (actor, { find }) => withdrawPledge(actor, { pledgeId: find(`pledge ${name}`), reason })),
    /** The supplier says that some arrived; the community organisation has yet to confirm it. */
    delivered: (daysAgo: number, arrival: Arrival) => arrived(supplier, daysAgo, arrival),
    /** The community organisation records it, which confirms it. */
    received: (daysAgo: number, arrival: Arrival) => arrived(community, daysAgo, arrival),
    confirmed: (daysAgo: number, quantity = "") =>
      answering(community, daysAgo, (actor, deliveryId) => confirmDelivery(actor, { deliveryId, quantity })),
    /** `quantity`: how many did, by the community organisation's word; nothing without it. */
    disputed: (daysAgo: number, reason: string, quantity = "") =>
      answering(community, daysAgo, (actor, deliveryId) => disputeDelivery(actor, { deliveryId, quantity, reason })),
    /** What the supplier says to a dispute. */
    answered: (daysAgo: number, answer: string) =>
      answering(supplier, daysAgo, (actor, deliveryId) => answerDispute(actor, { deliveryId, answer })),
    completed: (daysAgo: number, reason: string) =>
      step(community, daysAgo, (actor, { find }) => completeMatch(actor, { matchId: find(`match ${name}`), reason })),
    cancelled: (daysAgo: number, reason: string) =>
      step(supplier, daysAgo, (actor, { find }) => cancelMatch(actor, { matchId: find(`match ${name}`), reason })),
  };
}
