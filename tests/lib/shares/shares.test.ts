import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { getPledge } from "@/lib/pledges/visible";
import { changeShare } from "@/lib/shares/change-share";
import { confirmShare } from "@/lib/shares/confirm-share";
import { declineShare } from "@/lib/shares/decline-share";
import { inviteToShare } from "@/lib/shares/invite-to-share";
import { listInvitations } from "@/lib/shares/list-shares";
import { takeBackShare } from "@/lib/shares/take-back-share";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessage } from "@/lib/threads/write-message";
import { activities, anActor, atOnce } from "@/tests/support/factories";
import { aPledgeOfTwelve, org, parts } from "@/tests/support/joint-pledge";

test("a lead asks others to share its pledge, and what they do not give stays its own", async () => {
  const { pledge, lead, alder, birch, invite } = await aPledgeOfTwelve();
  await invite(alder, "4");
  await invite(birch, "3");
  expect(await parts(pledge.id)).toEqual({
    [org(lead)]: ["confirmed", 5],
    [org(alder)]: ["invited", 4],
    [org(birch)]: ["invited", 3],
  });
  expect(await activities()).toEqual(["share.invited", "share.invited"]);
  expect(await listInvitations(alder)).toMatchObject([{ pledgeId: pledge.id, title: "A Bed of Their Own" }]);
});

test.each([
  ["0", "quantity"],
  ["12", "quantity"],
  ["a few", "quantity"],
])("a part of %s is refused beside %s", async (quantity, field) => {
  const { invite, alder, pledge } = await aPledgeOfTwelve();
  await expect(invite(alder, quantity)).rejects.toMatchObject({
    kind: "invalid",
    fields: { [field]: [expect.any(String)] },
  });
  expect(await parts(pledge.id)).toEqual({});
});

test("parts are never as much as the whole together, whoever is asked", async () => {
  const { invite, alder, birch, pledge, lead } = await aPledgeOfTwelve();
  await invite(alder, "7");
  await expect(invite(birch, "5")).rejects.toMatchObject({ kind: "invalid" });
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 5], [org(alder)]: ["invited", 7] });
});

test("only approved suppliers of the programme are asked, and nobody twice", async () => {
  const { invite, alder, community, lead } = await aPledgeOfTwelve();
  const fresh = await anActor("supplier", { participation: "submitted" });
  for (const who of [fresh, community, lead])
    await expect(invite(who, "4")).rejects.toMatchObject({
      kind: "invalid",
      fields: { supplierId: [expect.any(String)] },
    });
  await invite(alder, "4");
  await expect(invite(alder, "3")).rejects.toMatchObject({ kind: "conflict" });
});

test("others do not see a pledge; who is asked to share it does, until it says no", async () => {
  const { pledge, alder, birch, invite } = await aPledgeOfTwelve();
  await expect(getPledge(db, alder, pledge.id)).rejects.toMatchObject({ kind: "notFound" });
  const shareId = await invite(alder, "4");
  await getPledge(db, alder, pledge.id);
  await writeMessage(alder, { pledgeId: pledge.id, text: "Which colour?" });
  expect((await loadThread(alder, pledge.id)).mayWrite).toBe(true);
  await expect(loadThread(birch, pledge.id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(writeMessage(birch, { pledgeId: pledge.id, text: "And we?" })).rejects.toMatchObject({
    kind: "notFound",
  });
  await declineShare(alder, { shareId, reason: "Our van is gone" });
  await expect(getPledge(db, alder, pledge.id)).rejects.toMatchObject({ kind: "notFound" });
});

test("only the lead asks, changes and takes back, and only who is asked answers", async () => {
  const { pledge, lead, alder, birch, community, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  await invite(birch, "4");
  const asking = { pledgeId: pledge.id, supplierId: org(birch), quantity: "2" };
  for (const actor of [alder, community])
    await expect(inviteToShare(actor, asking)).rejects.toMatchObject({ kind: "notAllowed" });
  for (const actor of [alder, birch, community]) {
    await expect(changeShare(actor, { shareId, quantity: "2" })).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(takeBackShare(actor, { shareId })).rejects.toMatchObject({ kind: "notAllowed" });
  }
  for (const actor of [lead, birch, community]) {
    await expect(confirmShare(actor, { shareId })).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(declineShare(actor, { shareId, reason: "No" })).rejects.toMatchObject({ kind: "notAllowed" });
  }
});

test("a sharer neither ends, changes nor agrees to what another leads", async () => {
  const { pledge, alder, community, invite } = await aPledgeOfTwelve();
  await confirmShare(alder, { shareId: await invite(alder, "4") });
  await expect(withdrawPledge(alder, { pledgeId: pledge.id, reason: "No" })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  await expect(counterPropose(alder, { pledgeId: pledge.id, what: "need", quantity: "3" })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  const { matchId } = await acceptPledge(community, { pledgeId: pledge.id });
  await expect(cancelMatch(alder, { matchId, reason: "No" })).rejects.toMatchObject({ kind: "notAllowed" });
});

test("nothing is accepted while somebody has yet to answer, and it says whom it waits for", async () => {
  const { pledge, alder, community, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  await expect(acceptPledge(community, { pledgeId: pledge.id })).rejects.toMatchObject({
    kind: "conflict",
    message: "It is shared, and waits for Alder Works to say yes. Then it can be accepted.",
  });
  expect(await db.match.count()).toBe(0);
  await confirmShare(alder, { shareId });
  await acceptPledge(community, { pledgeId: pledge.id });
  expect(await db.match.count()).toBe(1);
});

test("where people meet children, each supplier says for itself that they are checked", async () => {
  const { alder, invite } = await aPledgeOfTwelve({ meetsChildren: true, checkLevel: "enhanced" });
  const shareId = await invite(alder, "4");
  await expect(confirmShare(alder, { shareId })).rejects.toMatchObject({
    kind: "invalid",
    fields: { checked: [expect.any(String)] },
  });
  await confirmShare(alder, { shareId, checked: "yes" });
  expect((await db.share.findUniqueOrThrow({ where: { id: shareId } })).checkedAt).not.toBeNull();
});

test("what the lead changes is asked again, and what it takes back is its own", async () => {
  const { pledge, lead, alder, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  await confirmShare(alder, { shareId });
  await changeShare(lead, { shareId, quantity: "6" });
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 6], [org(alder)]: ["invited", 6] });
  await expect(confirmShare(alder, { shareId, asked: "4" })).rejects.toMatchObject({ kind: "conflict" });
  await takeBackShare(lead, { shareId });
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 12], [org(alder)]: ["withdrawn", 6] });
  expect(await activities()).toEqual(["share.invited", "share.confirmed", "share.changed", "share.withdrawn"]);
});

test("once the pledge is answered, nothing of its shares moves", async () => {
  const { pledge, lead, alder, birch, community, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  await declinePledge(community, { pledgeId: pledge.id, reason: "Not this time" });
  for (const tried of [
    () => confirmShare(alder, { shareId }),
    () => declineShare(alder, { shareId, reason: "No" }),
    () => changeShare(lead, { shareId, quantity: "2" }),
    () => takeBackShare(lead, { shareId }),
    () => invite(birch, "2"),
  ])
    await expect(tried()).rejects.toMatchObject({ kind: "conflict" });
});

test("two people of the lead at once never share out more than the whole", async () => {
  const { pledge, lead, alder, birch, invite } = await aPledgeOfTwelve();
  const { done, refusals } = await atOnce([invite(alder, "8"), invite(birch, "8")]);
  expect([done, refusals]).toEqual([1, ["invalid"]]);
  const shares = await db.share.findMany({ where: { pledgeId: pledge.id } });
  expect(shares.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(12);
  expect(shares.find(({ supplierId }) => supplierId === org(lead))?.quantity).toBe(4);
});

test("a yes and a taking back at once: one is told no or the last word stands, and the parts add up", async () => {
  const { pledge, lead, alder, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "4");
  const { refusals } = await atOnce([confirmShare(alder, { shareId }), takeBackShare(lead, { shareId })]);
  expect(refusals.every((kind) => kind === "conflict" || kind === "notFound")).toBe(true);
  expect(await parts(pledge.id)).toEqual({ [org(lead)]: ["confirmed", 12], [org(alder)]: ["withdrawn", 4] });
});

test("an acceptance and an invitation at once never leave somebody asked in what is agreed", async () => {
  const { pledge, alder, community, invite } = await aPledgeOfTwelve();
  const { done, refusals } = await atOnce([acceptPledge(community, { pledgeId: pledge.id }), invite(alder, "4")]);
  expect([done, refusals]).toEqual([1, ["conflict"]]);
});
