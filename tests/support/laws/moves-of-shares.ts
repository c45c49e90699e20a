import { changeShare } from "@/lib/shares/change-share";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { takeBackShare } from "@/lib/shares/take-back-share";
import { type Move, some } from "./hand";

const reason = "We have too few";

/** Of a share, `of` is whose it is; who leads its pledge is in the pledge. */
export const movesOfShares: Move[] = [
  {
    ...{ name: "asks another to share", weight: 70, may: ({ pledges }) => some(pledges, "community", "supplier") },
    play: async (world, hand) => {
      const pledge = hand.thing(world.pledges, "community", "supplier");
      const who = hand.who(hand.supplier(pledge.of), hand.supplier(pledge.of), world.cast.procurement);
      const others = world.cast.suppliers.filter(({ organisationId }) => organisationId !== pledge.of);
      const other = hand.of([...others, ...others, hand.of(world.cast.everybody)]);
      const { id } = await inviteToShare(who, {
        ...{
          pledgeId: pledge.id,
          supplierId: other.organisationId,
          quantity: hand.of([hand.luck.things, "1", "2", "3"]),
        },
      });
      const known = world.shares.find((share) => share.id === id);
      if (known) known.state = "invited";
      else world.shares.push({ id, state: "invited", of: other.organisationId!, pounds: pledge.pounds! });
    },
  },
  {
    ...{ name: "says yes to a share", weight: 200, may: ({ shares }) => some(shares, "invited") },
    play: async (world, hand) => {
      const share = hand.thing(world.shares, "invited");
      const who = hand.who(hand.supplier(share.of), hand.supplier(share.of), world.cast.procurement);
      await confirmShare(who, { shareId: share.id, checked: "yes" });
      share.state = "confirmed";
    },
  },
  {
    ...{ name: "says no to a share", weight: 20, may: ({ shares }) => some(shares, "invited", "confirmed") },
    play: async (world, hand) => {
      const share = hand.thing(world.shares, "invited", "confirmed");
      await declineShare(hand.who(hand.supplier(share.of)), { shareId: share.id, reason });
      share.state = "gone";
    },
  },
  {
    ...{ name: "changes a share", weight: 30, may: ({ shares }) => some(shares, "invited", "confirmed") },
    play: async (world, hand) => {
      const share = hand.thing(world.shares, "invited", "confirmed");
      const who = hand.who(...world.cast.suppliers, world.cast.procurement);
      await changeShare(who, { shareId: share.id, quantity: hand.of([hand.luck.things, "1", "2", "4"]) });
      share.state = "invited";
    },
  },
  {
    ...{ name: "takes a share back", weight: 20, may: ({ shares }) => some(shares, "invited", "confirmed") },
    play: async (world, hand) => {
      const share = hand.thing(world.shares, "invited", "confirmed");
      await takeBackShare(hand.who(...world.cast.suppliers, world.cast.procurement), { shareId: share.id });
      share.state = "gone";
    },
  },
];
