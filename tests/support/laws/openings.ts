import type { Actor } from "@/lib/auth/actor";
import { dayInLondon } from "@/lib/dates";
import { recordDeal } from "@/lib/deals/record-deal";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { confirmShare } from "@/lib/shares/confirm-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import type { World } from "./world";

/** Where a sequence begins, so that short ones come far: with nothing, or with what people often have. */
export const openings = {
  nothing: () => Promise.resolve(),
  "a pledge of eight beds": (world: World) => aPledge(world, "8"),
  "a pledge of five sets of bedding": (world: World) => aPledge(world, "5", { line: true }),
  "eight beds agreed": (world: World) => aDeal(world, "8"),
  "three sets of bedding agreed": (world: World) => aDeal(world, "3", { line: true }),
  "nine beds that three suppliers share": async (world: World) => {
    await aPledge(world, "9");
    await shared(world, "3", "2");
  },
  "seven beds that two suppliers share, agreed": async (world: World) => {
    await aPledge(world, "7");
    await shared(world, "3");
    const [pledge] = world.pledges;
    const { matchId } = await acceptPledge(world.cast.community, { pledgeId: pledge!.id });
    Object.assign(pledge!, { state: "accepted" });
    world.matches.push({ id: matchId, state: "open", of: pledge!.of! });
  },
  "eight beds agreed, four came, and it was called off": async (world: World) => {
    await aDeal(world, "8");
    await arrived(world, world.cast.community, "confirmed");
    await cancelMatch(world.cast.community, { matchId: world.matches[0]!.id, reason: "No more will come" });
    world.matches[0]!.state = "ended";
  },
  "eight beds agreed, four in dispute, and a pledge of three": async (world: World) => {
    await aDeal(world, "8");
    const { id } = await arrived(world, world.cast.suppliers[0], "disputed");
    await disputeDelivery(world.cast.community, { deliveryId: id, quantity: "1", reason: "Only one came" });
    await aPledge(world, "3");
  },
};
export type Opening = keyof typeof openings;

function asked({ needs }: World, { line }: { line?: boolean }) {
  const need = needs[line ? 2 : 0]!;
  return { needId: need.id, what: need.lines[0] ?? "need" };
}

async function aPledge(world: World, quantity: string, of: { line?: boolean } = {}) {
  const about = asked(world, of);
  const [alder] = world.cast.suppliers;
  const { id } = await makePledge(alder, { ...about, quantity });
  world.pledges.push({ id, state: "community", of: alder.organisationId!, what: about.what });
}

async function aDeal(world: World, quantity: string, of: { line?: boolean } = {}) {
  const [alder] = world.cast.suppliers;
  const terms = { agreedOn: dayInLondon(world.clock), channel: "event", quantity };
  const { id } = await recordDeal(alder, { ...asked(world, of), ...terms });
  world.matches.push({ id, state: "open", of: alder.organisationId! });
}

async function arrived(world: World, who: Actor, state: string) {
  const [match] = world.matches;
  const came = { matchId: match!.id, quantity: "4", deliveredOn: dayInLondon(world.clock) };
  const { id } = await recordDelivery(who, came);
  world.deliveries.push({ id, state, of: match!.of! });
  return { id };
}

async function shared(world: World, ...parts: string[]) {
  const [alder, ...others] = world.cast.suppliers;
  for (const [index, quantity] of parts.entries()) {
    const other: Actor = others[index]!;
    const about = { pledgeId: world.pledges[0]!.id, supplierId: other.organisationId, quantity };
    const { id } = await inviteToShare(alder, about);
    await confirmShare(other, { shareId: id });
    world.shares.push({ id, state: "confirmed", of: other.organisationId! });
  }
}
