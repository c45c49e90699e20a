import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { tellPeople } from "@/lib/jobs/tell-people";
import { listGiven } from "@/lib/matches/list-given";
import { loadMatch } from "@/lib/matches/load-match";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { loadShares } from "@/lib/shares/list-shares";
import { loadThread } from "@/lib/threads/load-thread";
import { aPledgeOfTwelve, org, parts } from "@/tests/support/joint-pledge";

test("what is accepted of a joint pledge is attributed, and adds up", async () => {
  const { pledge, lead, alder, birch, community, invite } = await aPledgeOfTwelve();
  for (const [who, part] of [
    [alder, "4"],
    [birch, "3"],
  ] as const)
    await confirmShare(who, { shareId: await invite(who, part) });
  await acceptPledge(community, { pledgeId: pledge.id, quantity: "10" });
  const agreed = await db.share.findMany({ where: { pledgeId: pledge.id } });
  expect(Object.fromEntries(agreed.map((each) => [each.supplierId, each.agreedQuantity]))).toEqual({
    [org(lead)]: 4,
    [org(alder)]: 3,
    [org(birch)]: 3,
  });
});

test("fewer that are asked for are fewer for each; more come from the lead", async () => {
  const { pledge, lead, alder, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "4") });
  await counterPropose(community, { pledgeId: pledge.id, what: "need", quantity: "6" });
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 4], [org(alder)]: ["confirmed", 2] });
  await counterPropose(lead, { pledgeId: pledge.id, what: "need", quantity: "9" });
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 7], [org(alder)]: ["confirmed", 2] });
  await expect(counterPropose(community, { pledgeId: pledge.id, what: "need", quantity: "1" })).rejects.toMatchObject({
    kind: "invalid",
  });
});

test("each supplier records its own deliveries, and what it gave counts once", async () => {
  const { pledge, lead, alder, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "4") });
  const { matchId } = await acceptPledge(community, { pledgeId: pledge.id });
  const deliver = async (by: Actor, quantity: string) =>
    (await recordDelivery(by, { matchId, quantity, deliveredOn: "2026-03-03" })).id;
  for (const [by, quantity] of [
    [lead, "8"],
    [alder, "3"],
  ] as const)
    await confirmDelivery(community, { deliveryId: await deliver(by, quantity) });
  const given = async (who: Actor) =>
    (await listGiven(who)).map(({ joint, pledged, agreed, confirmed }) => ({ joint, pledged, agreed, confirmed }));
  expect(await given(lead)).toEqual([{ joint: true, pledged: 8, agreed: 8, confirmed: 8 }]);
  expect(await given(alder)).toEqual([{ joint: true, pledged: 4, agreed: 4, confirmed: 3 }]);
  expect((await loadMatch(alder, matchId)).id).toBe(matchId);
});

test("what the community organisation records is whose it says, among those that share it", async () => {
  const { pledge, alder, birch, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "4") });
  const { matchId } = await acceptPledge(community, { pledgeId: pledge.id });
  const arrived = { matchId, quantity: "2", deliveredOn: "2026-03-03" };
  await expect(recordDelivery(community, { ...arrived, supplierId: org(birch) })).rejects.toMatchObject({
    kind: "invalid",
  });
  const { id } = await recordDelivery(community, { ...arrived, supplierId: org(alder) });
  expect(await db.delivery.findUniqueOrThrow({ where: { id } })).toMatchObject({ supplierId: org(alder) });
});

test("why somebody cannot is for the lead alone", async () => {
  const { pledge, lead, alder, birch, community, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  await invite(birch, "4");
  await declineShare(alder, { shareId, reason: "Our van is gone" });
  expect((await loadShares(lead, pledge.id)).gone).toMatchObject([
    { supplier: "Alder Works", reason: "Our van is gone" },
  ]);
  for (const actor of [birch, community]) {
    expect(JSON.stringify(await loadShares(actor, pledge.id))).not.toContain("van");
    expect(JSON.stringify(await loadThread(actor, pledge.id))).not.toContain("van");
  }
});

test("each is told what concerns it: who is asked, who leads, and all of them how it ends", async () => {
  const { pledge, lead, alder, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "4") });
  await acceptPledge(community, { pledgeId: pledge.id });
  for (const { id } of await db.activity.findMany()) await tellPeople({ activityId: id });
  const letters = await db.letter.findMany({ include: { activity: true }, orderBy: { activity: { seq: "asc" } } });
  expect(letters.map(({ userId, activity }) => `${activity?.name} ${userId}`).sort()).toEqual(
    [
      `share.invited ${alder.userId}`,
      `share.confirmed ${lead.userId}`,
      `pledge.accepted ${lead.userId}`,
      `pledge.accepted ${alder.userId}`,
    ].sort(),
  );
});
