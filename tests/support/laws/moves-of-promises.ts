import { confirmDeal } from "@/lib/deals/confirm-deal";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { always, type Hand, type Move, some } from "./hand";
import type { World } from "./world";

/** What a pledge or a deal is for: a need, or a line of the cash need. */
function wanted(world: World, hand: Hand) {
  const need = hand.of(world.needs);
  const what = hand.of(need.lines.length > 0 ? ["need", ...need.lines, ...need.lines.slice(0, 1)] : ["need"]);
  hand.say(what === "need" ? need.type : `line ${need.lines.indexOf(what) + 1}`);
  const pounds = need.type === "cash" && what === "need";
  return { pounds, asked: { needId: need.id, what, quantity: hand.muchOf({ pounds }) } };
}

const aDay = (world: World, days: number) =>
  new Date(world.clock.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const runners = ({ cast }: World) => [cast.community, cast.community, cast.broker, cast.procurement];

export const movesOfPromises: Move[] = [
  {
    ...{ name: "pledges", weight: 60, may: always },
    play: async (world, hand) => {
      const { cast, offers, commitments } = world;
      const supplier = hand.who(...cast.suppliers);
      const { pounds, asked } = wanted(world, hand);
      const offer = hand.of([
        undefined,
        offers.find(({ of, what }) => of === supplier.organisationId && what === (pounds ? "" : asked.what)),
      ]);
      const meant = hand.of([null, null, ...commitments.map(({ id }) => id)]);
      const stated = hand.of([{}, {}, { statedPence: "£120", statedSource: "Price list" }]);
      const { id } = await makePledge(supplier, {
        ...{ ...asked, offerId: offer?.id, checked: hand.of(["yes", "yes", ""]), ...stated },
        ...(supplier === cast.suppliers[0] && meant ? { commitmentId: meant, commitmentQuantity: "3" } : {}),
      });
      world.pledges.push({ id, state: "community", of: supplier.organisationId!, pounds, what: asked.what });
    },
  },
  {
    ...{ name: "proposes other terms", weight: 60, may: ({ pledges }) => some(pledges, "community", "supplier") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community", "supplier");
      const who = hand.who(...runners(world), hand.supplier(pledge.of), hand.supplier(pledge.of));
      const side = hand.of(["community", "supplier"] as const);
      const other = hand.of([true, false, false]) ? wanted(world, hand) : null;
      const terms = other?.asked ?? { what: pledge.what, quantity: hand.muchOf({ pounds: pledge.pounds === true }) };
      await counterPropose(who, {
        ...{ pledgeId: pledge.id, side, what: terms.what, quantity: terms.quantity, message: "Or so?" },
        deliverBy: hand.of(["", aDay(world, 20)]),
      });
      if (other) Object.assign(pledge, { pounds: other.pounds, what: other.asked.what });
      pledge.state =
        who.role === "supplier" || (who.role === "procurement" && side === "supplier") ? "community" : "supplier";
    },
  },
  {
    ...{ name: "accepts", weight: 200, may: ({ pledges }) => some(pledges, "community") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community");
      const part = hand.maybe(pledge);
      const { matchId } = await acceptPledge(hand.who(...runners(world)), { pledgeId: pledge.id, quantity: part });
      Object.assign(pledge, { state: "accepted" });
      world.matches.push({ id: matchId, state: "open", of: pledge.of!, pounds: pledge.pounds! });
    },
  },
  {
    ...{ name: "agrees", weight: 200, may: ({ pledges }) => some(pledges, "supplier") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "supplier");
      const who = hand.who(hand.supplier(pledge.of), hand.supplier(pledge.of), world.cast.procurement);
      const { matchId } = await agreeToPledge(who, { pledgeId: pledge.id });
      Object.assign(pledge, { state: "accepted" });
      world.matches.push({ id: matchId, state: "open", of: pledge.of!, pounds: pledge.pounds! });
    },
  },
  {
    ...{ name: "declines", weight: 10, may: ({ pledges }) => some(pledges, "community", "supplier") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community", "supplier");
      await declinePledge(hand.who(...runners(world)), { pledgeId: pledge.id, reason: "No room" });
      pledge.state = "over";
    },
  },
  {
    ...{ name: "takes a pledge back", weight: 10, may: ({ pledges }) => some(pledges, "community", "supplier") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community", "supplier");
      const who = hand.who(hand.supplier(pledge.of), world.cast.procurement);
      await withdrawPledge(who, { pledgeId: pledge.id, reason: "They are gone" });
      pledge.state = "over";
    },
  },
  {
    ...{
      name: "says that people are checked",
      weight: 10,
      may: ({ pledges }) => some(pledges, "community", "supplier"),
    },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community", "supplier");
      await checkPledge(hand.who(hand.supplier(pledge.of)), { pledgeId: pledge.id, checked: "yes" });
    },
  },
  {
    ...{ name: "records a deal", weight: 20, may: always },
    play: async (world, hand) => {
      const { cast } = world;
      const who = hand.who(...runners(world), ...cast.suppliers);
      const supplier = who.role === "supplier" ? who : hand.of(cast.suppliers);
      const { pounds, asked } = wanted(world, hand);
      const { id } = await recordDeal(who, {
        ...{ ...asked, supplierId: supplier.organisationId },
        ...{
          agreedOn: aDay(world, hand.of([0, 0, 0, 0, -1, 3])),
          channel: hand.of(["off_platform", "event", "broker"]),
        },
      });
      world.matches.push({ id, state: "open", of: supplier.organisationId!, pounds });
    },
  },
  {
    ...{ name: "says that a deal was so", weight: 8, may: ({ matches }) => some(matches, "open") },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "open");
      const side = hand.of(["community", "supplier"]);
      await confirmDeal(hand.who(...runners(world), hand.supplier(match.of)), { matchId: match.id, side });
    },
  },
  {
    ...{ name: "says that a deal was not so", weight: 8, may: ({ matches }) => some(matches, "open") },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "open");
      const who = hand.who(...runners(world), hand.supplier(match.of));
      await refuseDeal(who, { matchId: match.id, side: hand.of(["community", "supplier"]), reason: "Nobody said so" });
      match.state = "ended";
    },
  },
  {
    ...{ name: "cancels", weight: 40, may: ({ matches }) => some(matches, "open") },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "open");
      const who = hand.who(...runners(world), hand.supplier(match.of));
      await cancelMatch(who, { matchId: match.id, reason: "The van broke" });
      match.state = "ended";
    },
  },
  {
    ...{ name: "says that no more comes", weight: 45, may: ({ matches }) => some(matches, "open") },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "open");
      await completeMatch(hand.who(...runners(world)), { matchId: match.id, reason: "They have no more" });
      match.state = "ended";
    },
  },
];
