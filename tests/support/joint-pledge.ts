import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { actorFor, aNeed, anActor, aPledge, runnerOf } from "./factories";

/** The id of the organisation that somebody acts for. */
export const org = ({ organisationId }: Actor) => organisationId ?? "";

/** A pledge of twelve of thirty beds that waits for an answer, who leads it, and two suppliers that could share it. */
export async function aPledgeOfTwelve(need: Parameters<typeof aNeed>[0] = {}) {
  const pledge = await aPledge({ needId: (await aNeed(need)).id, quantity: 12 });
  const lead = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  const [alder, birch] = [
    await anActor("supplier", { name: "Alder Works" }),
    await anActor("supplier", { name: "Birch Logistics" }),
  ];
  const community = await runnerOf(pledge.need.project);
  const invite = async (who: Actor, quantity: string) =>
    (await inviteToShare(lead, { pledgeId: pledge.id, supplierId: org(who), quantity, message: "Together?" })).id;
  return { pledge, lead, alder, birch, community, invite };
}
/** Each supplier's part, and whether it stands. */
export const parts = async (pledgeId: string) =>
  Object.fromEntries(
    (await db.share.findMany({ where: { pledgeId } })).map((each) => [each.supplierId, [each.status, each.quantity]]),
  );
