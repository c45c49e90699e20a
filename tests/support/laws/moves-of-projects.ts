import { db, ask } from "@/lib/db";
import { dayInLondon } from "@/lib/dates";
import { acceptIntroduction } from "@/lib/introductions/accept-introduction";
import { askForOffer } from "@/lib/introductions/ask-for-offer";
import { declineIntroduction } from "@/lib/introductions/decline-introduction";
import { withdrawIntroduction } from "@/lib/introductions/withdraw-introduction";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { changeOffer } from "@/lib/offers/change-offer";
import { makeOffer } from "@/lib/offers/make-offer";
import { offerAgain } from "@/lib/offers/offer-again";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import { closeProject } from "@/lib/projects/close-project";
import { undoEdit } from "@/lib/projects/undo-edit";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { carryOut } from "@/lib/timetable/carry-out";
import { type Due, dueFor } from "@/lib/timetable/due";
import { stepOrder } from "@/lib/timetable/timetable";
import { always, type Move, some } from "./hand";
import type { World } from "./world";

const runners = ({ cast }: World) => [cast.community, cast.community, cast.broker, cast.procurement];
const goods = { type: "goods", unit: "bed", description: "Single beds" };
const said = {
  goods,
  volunteering: {
    ...{ type: "volunteering", unit: "hour", description: "Reading with children" },
    ...{ meetsChildren: "yes", checkLevel: "enhanced" },
  },
  cash: { type: "cash", description: "Bedding and storage" },
};

/** Lets a world's time pass, and carries out what its timetable then asks for, as the hourly job does for everybody. */
async function waits(world: World): Promise<void> {
  const subjects = [...world.pledges, ...world.deliveries].map(({ id }) => id);
  for (const step of stepOrder) {
    const due = await ask<Due>`
      SELECT "subjectId", since FROM (${dueFor[step]({ instant: world.clock, day: dayInLondon(world.clock) })}) due
      WHERE "subjectId" = ANY (${subjects}::uuid[])`;
    for (const each of due) await carryOut(step, each);
  }
}

export const movesOfProjects: Move[] = [
  {
    ...{ name: "time passes", weight: 25, may: ({ pledges, deliveries }) => pledges.length + deliveries.length > 0 },
    play: async (world, hand) => {
      const days = hand.of([1, 8, 15, 29]);
      hand.say(`${days} days`);
      world.clock = new Date(world.clock.getTime() + days * 86_400_000);
      await waits(world);
    },
  },
  {
    ...{ name: "changes a need", weight: 16, may: always },
    play: async (world, hand) => {
      const need = hand.of(world.needs);
      const kind = said[hand.of([need.type, need.type, need.type, "cash"] as const) as keyof typeof said];
      hand.say(kind.type);
      await changeNeed(hand.who(...runners(world)), {
        ...{ needId: need.id, ...kind, quantity: hand.muchOf({ pounds: kind.type === "cash" }) },
      });
    },
  },
  {
    ...{ name: "says what the money buys", weight: 14, may: ({ needs }) => needs.some(({ type }) => type === "cash") },
    play: async (world, hand) => {
      const need = hand.of(world.needs.filter(({ type }) => type === "cash"));
      const line = (index: number, amount: string, quantity: string) => ({
        ...{ [`lines-${index}-id`]: need.lines[index], [`lines-${index}-description`]: `Bedding sets ${index}` },
        ...{
          [`lines-${index}-quantity`]: quantity,
          [`lines-${index}-amount`]: amount,
          [`lines-${index}-inKindWelcome`]: "yes",
        },
      });
      const rows = [line(0, hand.of(["£400", "£39.99", "£700"]), hand.things), line(1, "£300", hand.of(["1", "3"]))];
      await sayWhatMoneyBuys(
        hand.who(...runners(world)),
        Object.assign({ needId: need.id }, ...rows.slice(0, hand.of([2, 2, 1]))),
      );
      const kept = await db.needLine.findMany({ where: { needId: need.id }, orderBy: { position: "asc" } });
      need.lines = kept.map(({ id }) => id);
    },
  },
  {
    ...{ name: "adds a need", weight: 3, may: always },
    play: async (world, hand) => {
      const about = { projectId: world.projectId, ...goods, quantity: hand.things };
      const { id } = await addNeed(hand.who(...runners(world)), about);
      world.needs.push({ id, type: "goods", lines: [] });
    },
  },
  {
    ...{ name: "takes a need out", weight: 4, may: ({ needs }) => needs.length > 1 },
    play: async (world, hand) => {
      const need = hand.of(world.needs);
      await removeNeed(hand.who(...runners(world)), { needId: need.id });
      world.needs = world.needs.filter(({ id }) => id !== need.id);
    },
  },
  {
    ...{ name: "undoes an edit", weight: 10, may: always },
    play: async (world, hand) => {
      const edits = await db.projectEdit.findMany({ where: { projectId: world.projectId }, orderBy: { id: "desc" } });
      if (edits.length === 0) return;
      await undoEdit(hand.who(...runners(world)), { editId: hand.of(edits).id });
      const now = await db.need.findMany({
        where: { projectId: world.projectId },
        include: { lines: true },
        orderBy: { position: "asc" },
      });
      world.needs = now.map(({ id, type, lines }) => ({ id, type, lines: lines.map((line) => line.id) }));
    },
  },
  {
    ...{ name: "closes the project", weight: 4, may: ({ ended }) => !ended },
    play: async (world, hand) => {
      await closeProject(hand.who(...runners(world)), { projectId: world.projectId });
      world.ended = true;
    },
  },
  {
    ...{ name: "withdraws the project", weight: 3, may: ({ ended }) => !ended },
    play: async (world, hand) => {
      await withdrawProject(hand.who(...runners(world)), { projectId: world.projectId, reason: "We have moved" });
      world.ended = true;
    },
  },
  {
    ...{ name: "makes an offer", weight: 4, may: always },
    play: async (world, hand) => {
      const supplier = hand.who(...world.cast.suppliers);
      const { id } = await makeOffer(supplier, { ...goods, quantity: hand.things });
      world.offers.push({ id, state: "open", of: supplier.organisationId!, what: "need" });
    },
  },
  {
    ...{ name: "changes an offer", weight: 8, may: ({ offers }) => some(offers, "open") },
    play: async (world, hand) => {
      const offer = hand.thing(world.offers, "open");
      await changeOffer(hand.who(hand.supplier(offer.of)), { offerId: offer.id, ...goods, quantity: hand.things });
    },
  },
  {
    ...{ name: "withdraws an offer", weight: 3, may: ({ offers }) => some(offers, "open") },
    play: async (world, hand) => {
      const offer = hand.thing(world.offers, "open");
      await withdrawOffer(hand.who(hand.supplier(offer.of)), { offerId: offer.id });
      offer.state = "withdrawn";
    },
  },
  {
    ...{ name: "offers again what came back", weight: 20, may: ({ matches }) => some(matches, "ended") },
    play: async (world, hand) => {
      const match = hand.thing(world.matches, "ended");
      const who = hand.who(hand.supplier(match.of));
      const { id } = await offerAgain(who, { matchId: match.id });
      if (world.offers.every((offer) => offer.id !== id)) world.offers.push({ id, state: "open", of: match.of! });
    },
  },
  {
    ...{ name: "asks for an offer", weight: 12, may: ({ offers }) => some(offers, "open") },
    play: async (world, hand) => {
      const offer = hand.thing(world.offers, "open");
      const fit = world.needs.filter(({ type }) => type === (offer.what === "need" ? "goods" : "cash"));
      const need = hand.of(fit.length > 0 ? fit : world.needs);
      const { id } = await askForOffer(hand.who(...runners(world)), {
        ...{
          needId: need.id,
          lineId: offer.what === "need" ? "" : need.lines[0],
          offerId: offer.id,
          quantity: hand.things,
        },
      });
      world.introductions.push({ id, state: "asked", of: offer.of! });
    },
  },
  {
    ...{ name: "says yes to being asked", weight: 60, may: ({ introductions }) => some(introductions, "asked") },
    play: async (world, hand) => {
      const introduction = hand.thing(world.introductions, "asked");
      const who = hand.who(hand.supplier(introduction.of));
      const quantity = hand.of([true, false]) ? "" : hand.things;
      const { pledgeId } = await acceptIntroduction(who, { introductionId: introduction.id, quantity });
      introduction.state = "answered";
      world.pledges.push({ id: pledgeId, state: "community", of: introduction.of! });
    },
  },
  {
    ...{ name: "says no to being asked", weight: 10, may: ({ introductions }) => some(introductions, "asked") },
    play: async (world, hand) => {
      const introduction = hand.thing(world.introductions, "asked");
      const deny = hand.of([declineIntroduction, withdrawIntroduction]);
      const who = hand.who(deny === withdrawIntroduction ? world.cast.community : hand.supplier(introduction.of));
      await deny(who, { introductionId: introduction.id, reason: "Not now" });
      introduction.state = "answered";
    },
  },
];
