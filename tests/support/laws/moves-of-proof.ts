import { changeCommitment } from "@/lib/commitments/change-commitment";
import { agreeCredit, refuseCredit } from "@/lib/commitments/decide-credit";
import { endCommitment } from "@/lib/commitments/end-commitment";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { resolveDispute } from "@/lib/deliveries/resolve-dispute";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import { dayInLondon } from "@/lib/dates";
import { type Move, some } from "./hand";
import type { World } from "./world";

const runners = ({ cast }: World) => [cast.community, cast.community, cast.broker, cast.procurement];
const reason = "We counted again";

export const movesOfProof: Move[] = [
  {
    ...{ name: "records what arrived", weight: 160, may: ({ matches }) => matches.length > 0 },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "open", "open", "ended");
      const who = hand.who(
        ...runners(world),
        ...world.cast.suppliers,
        hand.supplier(match.of),
        hand.supplier(match.of),
      );
      const side = hand.of(["community", "supplier"] as const);
      const { id } = await recordDelivery(who, {
        ...{
          matchId: match.id,
          quantity: hand.muchOf({ pounds: match.pounds === true }),
          deliveredOn: dayInLondon(world.clock),
          side,
        },
        ...{ payer: "Alder Ltd", payee: "Lozells Lantern", note: hand.of(["", "More came than we agreed"]) },
        supplierId: hand.of([null, null, ...world.cast.suppliers.map(({ organisationId }) => organisationId)]),
      });
      const theirs = who.role === "procurement" ? side === "community" : who.role !== "supplier";
      world.deliveries.push({ id, state: theirs ? "confirmed" : "recorded", of: match.of!, pounds: match.pounds! });
    },
  },
  {
    ...{ name: "confirms", weight: 200, may: ({ deliveries }) => some(deliveries, "recorded", "disputed") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "recorded", "disputed");
      const [quantity, note] = [hand.maybe(delivery), hand.of(["", "More came than we agreed"])];
      await confirmDelivery(hand.who(...runners(world)), { deliveryId: delivery.id, quantity, note });
      delivery.state = "confirmed";
    },
  },
  {
    ...{ name: "disputes", weight: 120, may: ({ deliveries }) => some(deliveries, "recorded") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "recorded");
      const quantity = hand.maybe(delivery);
      await disputeDelivery(hand.who(...runners(world)), { deliveryId: delivery.id, quantity, reason });
      delivery.state = "disputed";
    },
  },
  {
    ...{ name: "takes a confirmation back", weight: 60, may: ({ deliveries }) => some(deliveries, "confirmed") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "confirmed");
      const quantity = hand.maybe(delivery);
      await unconfirmDelivery(hand.who(...runners(world)), { deliveryId: delivery.id, quantity, reason });
      delivery.state = "disputed";
    },
  },
  {
    ...{ name: "accepts the count", weight: 90, may: ({ deliveries }) => some(deliveries, "disputed") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "disputed");
      await acceptCount(hand.who(hand.supplier(delivery.of), ...world.cast.suppliers), { deliveryId: delivery.id });
      delivery.state = "settled";
    },
  },
  {
    ...{ name: "answers a dispute", weight: 20, may: ({ deliveries }) => some(deliveries, "disputed") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "disputed");
      const who = hand.who(hand.supplier(delivery.of), world.cast.procurement);
      await answerDispute(who, { deliveryId: delivery.id, answer: "The driver has a receipt" });
    },
  },
  {
    ...{ name: "decides a dispute", weight: 90, may: ({ deliveries }) => some(deliveries, "disputed") },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "disputed");
      const quantity = hand.maybe(delivery) || "0";
      await resolveDispute(hand.who(world.cast.procurement), { deliveryId: delivery.id, quantity, reason });
      delivery.state = "settled";
    },
  },
  {
    ...{
      name: "counts a delivery towards a promise",
      weight: 60,
      may: ({ deliveries }) => some(deliveries, "confirmed"),
    },
    play: async (world, hand) => {
      const delivery = hand.thing(world.deliveries, "confirmed");
      const commitment = hand.thing(world.commitments, "stands");
      const { id } = await proposeCredit(hand.who(world.cast.suppliers[0]), {
        ...{ deliveryId: delivery.id, commitmentId: commitment.id, delivered: hand.maybe(delivery) },
        quantity: "2",
      });
      world.credits.push({ id, state: "proposed" });
    },
  },
  {
    ...{ name: "agrees that it counts", weight: 60, may: ({ credits }) => some(credits, "proposed") },
    play: async (world, hand) => {
      const credit = hand.thing(world.credits, "proposed");
      await agreeCredit(hand.who(world.cast.procurement), { creditId: credit.id });
      credit.state = "agreed";
    },
  },
  {
    ...{ name: "says that it does not count", weight: 30, may: ({ credits }) => some(credits, "proposed", "agreed") },
    play: async (world, hand) => {
      const credit = hand.thing(world.credits, "proposed");
      await refuseCredit(hand.who(world.cast.procurement), { creditId: credit.id, reason });
      credit.state = "refused";
    },
  },
  {
    ...{ name: "changes a promise", weight: 6, may: () => true },
    play: async (world, hand) => {
      const commitment = hand.thing(world.commitments, "stands");
      const { id } = await changeCommitment(hand.who(world.cast.procurement), {
        ...{ commitmentId: commitment.id, reason, title: "Beds or so", quantity: hand.things },
        ...{ unit: hand.of(["bed", "hour", "pounds"]), dueOn: "2027-03-31" },
      });
      commitment.state = "ended";
      world.commitments.push({ id, state: "stands" });
    },
  },
  {
    ...{ name: "ends a promise", weight: 3, may: ({ commitments }) => some(commitments, "stands") },
    play: async (world, hand) => {
      const commitment = hand.thing(world.commitments, "stands");
      await endCommitment(hand.who(world.cast.procurement), { commitmentId: commitment.id, reason });
      commitment.state = "ended";
    },
  },
];
