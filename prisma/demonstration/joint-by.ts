import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { confirmShare } from "@/lib/shares/confirm-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { pledgeBy } from "./pledge-by";
import type { Step } from "./scene";

type Told = { to: string; quantity: string; message: string };

/** The moves of a pledge that several suppliers give together: the lead's own, and asking, answering and bringing each part. */
export function jointBy(lead: string, community: string, told: Told) {
  const name = `${lead}: ${told.quantity} ${told.to}`;
  const step = (by: string, daysAgo: number, deed: Step["deed"]): Step => ({ daysAgo, by, deed });
  const { offered, accepted } = pledgeBy(lead, community, told);
  return {
    offered,
    accepted,
    asked: (daysAgo: number, supplier: string, quantity: string, message: string) =>
      step(lead, daysAgo, async (actor, { find, keep }) => {
        const { id: supplierId } = await db.organisation.findFirstOrThrow({ where: { name: supplier } });
        const share = { pledgeId: find(`pledge ${name}`), supplierId, quantity, message };
        keep(`share ${supplier}`, (await inviteToShare(actor, share)).id);
      }),
    joined: (daysAgo: number, supplier: string) =>
      step(supplier, daysAgo, (actor, { find }) => confirmShare(actor, { shareId: find(`share ${supplier}`) })),
    /** Each brings its own part. */
    brought: (daysAgo: number, supplier: string, quantity: string, note: string) =>
      step(supplier, daysAgo, async (actor, { find, keep }) => {
        const about = { matchId: find(`match ${name}`), deliveredOn: dayInLondon(now()) };
        keep(`delivery ${supplier}`, (await recordDelivery(actor, { ...about, quantity, note })).id);
      }),
    confirmed: (daysAgo: number, supplier: string) =>
      step(community, daysAgo, (actor, { find }) =>
        confirmDelivery(actor, { deliveryId: find(`delivery ${supplier}`), quantity: "" }),
      ),
  };
}
