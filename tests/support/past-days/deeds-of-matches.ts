import { agreeCredit } from "@/lib/commitments/decide-credit";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { dayOf, type Deed, latestArrival, latestMatch, reason, type World } from "./world";

const arrives = (quantity: string) => (world: World, day: number) =>
  recordDelivery(world.runner, { matchId: world.match.id, quantity, deliveredOn: dayOf(day) });
const counts = async ({ supplier, team, commitment }: World, needId: string) => {
  const about = { deliveryId: await latestArrival(needId), commitmentId: commitment.id };
  const { id: creditId } = await proposeCredit(supplier, about);
  await agreeCredit(team, { creditId });
};
const agreed = (day: number) => ({ what: "need", agreedOn: dayOf(day), channel: "event" });

/** What may become of matches, deals and what arrives. */
export const deedsOfMatches = {
  arrives: arrives("30"),
  arrivesLate: arrives("5"),
  counts: (world) => counts(world, world.match.needId),
  isCancelled: ({ runner, match }) => cancelMatch(runner, { matchId: match.id, reason }),
  isCompleted: ({ runner, match }) => completeMatch(runner, { matchId: match.id, reason }),
  isTakenBack: async ({ runner, match }) =>
    unconfirmDelivery(runner, { deliveryId: await latestArrival(match.needId), quantity: "2", reason }),
  isLessAfterAll: async ({ supplier, match }) =>
    acceptCount(supplier, { deliveryId: await latestArrival(match.needId) }),
  isSoAfterAll: async ({ runner, match }) => confirmDelivery(runner, { deliveryId: await latestArrival(match.needId) }),
  isPaidElsewhere: ({ supplier, cash }, day) =>
    recordDeal(supplier, { ...agreed(day), needId: cash.id, quantity: "500" }),
  wasNotPaid: async ({ asker, cash }) => refuseDeal(asker, { matchId: await latestMatch(cash.id), reason }),
  isAdvisedElsewhere: ({ asker, more, company }, day) =>
    recordDeal(asker, { ...agreed(day), needId: more.id, quantity: "20", supplierId: company.id }),
  adviceArrives: async ({ asker, more }, day) =>
    recordDelivery(asker, { matchId: await latestMatch(more.id), quantity: "8", deliveredOn: dayOf(day) }),
  adviceCounts: (world) => counts(world, world.more.id),
  wasNoAdvice: async ({ supplier, more }) => refuseDeal(supplier, { matchId: await latestMatch(more.id), reason }),
} satisfies Record<string, Deed>;
