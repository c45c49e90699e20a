import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { loadClaimPage } from "@/lib/claims/load-claim-page";
import { makeClaim } from "@/lib/claims/make-claim";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { listQueue } from "@/lib/queue/list-queue";
import {
  aBrokerFor,
  activities,
  anActor,
  anOrganisation,
  aProgramme,
  aSubmission,
  atOnce,
  aUser,
} from "@/tests/support/factories";

const message = "I cook there on Saturdays. Joan knows me.";

async function aClaim() {
  const group = await anOrganisation("community", { name: "Saturday Kitchen" });
  const broker = await aBrokerFor(group);
  const user = await aUser();
  const newcomer = { ...visitorTo(group.programmeId), userId: user.id };
  const { id: claimId } = await makeClaim(newcomer, { organisationId: group.id, message });
  return { group, broker, user, newcomer, claimId };
}

async function lettersTo() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  const letters = await db.letter.findMany({ orderBy: { createdAt: "asc" } });
  return letters.map(({ userId, subject }) => [userId, subject]);
}

test("somebody says that a group is theirs; its broker agrees, and they belong to it", async () => {
  const { group, broker, user, newcomer, claimId } = await aClaim();
  expect(await listClaims(broker, group.id)).toMatchObject([{ id: claimId, message, person: user.name }]);
  expect(await loadClaimPage(newcomer, group.id)).toMatchObject({ belongs: false, claim: { status: "submitted" } });
  await approveClaim(broker, { claimId });
  expect(await db.membership.findMany({ where: { organisationId: group.id } })).toMatchObject([{ userId: user.id }]);
  expect(await loadClaimPage(newcomer, group.id)).toMatchObject({ belongs: true });
  expect(await activities()).toEqual(["claim.made", "claim.approved"]);
  expect(await lettersTo()).toEqual([
    [broker.userId, "Is this their group? Saturday Kitchen"],
    [user.id, "Welcome: you can act for Saturday Kitchen"],
  ]);
});

test("without a broker the procurement team is asked, and a refusal says why", async () => {
  const group = await anOrganisation("community", { name: "Saturday Kitchen" });
  const team = await anActor("procurement");
  const user = await aUser();
  const newcomer = { ...visitorTo(group.programmeId), userId: user.id };
  const { id: claimId } = await makeClaim(newcomer, { organisationId: group.id, message });
  expect((await listQueue(team, "claims")).rows).toMatchObject([{ leadsTo: group.id, title: "Saturday Kitchen" }]);
  await expect(refuseClaim(team, { claimId, reason: " " })).rejects.toMatchObject({
    kind: "invalid",
    fields: { reason: ["Say why, so that they know what to do"] },
  });
  await refuseClaim(team, { claimId, reason: "Nobody there knows you yet" });
  expect(await db.membership.count({ where: { organisationId: group.id } })).toBe(0);
  expect(await loadClaimPage(newcomer, group.id)).toMatchObject({ claim: { reason: "Nobody there knows you yet" } });
  expect(await lettersTo()).toEqual([
    [team.userId, "Is this their group? Saturday Kitchen"],
    [user.id, "Not agreed yet: Saturday Kitchen"],
  ]);
  await makeClaim(newcomer, { organisationId: group.id, message: "Ask Rosa" });
  expect(await db.claim.count()).toBe(2);
});

test("agreed to and refused at once, one of the two is heard", async () => {
  const { broker, claimId } = await aClaim();
  const tried = await atOnce([
    ...Array.from({ length: 4 }, () => approveClaim(broker, { claimId })),
    ...Array.from({ length: 4 }, () => refuseClaim(broker, { claimId, reason: "No" })),
  ]);
  expect(tried.done).toBe(1);
  expect(new Set(tried.refusals)).toEqual(new Set(["conflict"]));
});

test("said eight times at once, it is said once; and not again while it waits or once they belong", async () => {
  const { group, broker, newcomer, claimId } = await aClaim();
  const again = { organisationId: group.id, message };
  await expect(makeClaim(newcomer, again)).rejects.toMatchObject({ kind: "conflict" });
  await approveClaim(broker, { claimId });
  await expect(makeClaim(newcomer, again)).rejects.toMatchObject({ kind: "conflict" });
  const other = { ...newcomer, userId: (await aUser()).id };
  const { done } = await atOnce(Array.from({ length: 8 }, () => makeClaim(other, again)));
  expect(done).toBe(1);
  const pressed = { ...again, submission: aSubmission() };
  const third = { ...newcomer, userId: (await aUser()).id };
  expect(await atOnce([makeClaim(third, pressed), makeClaim(third, pressed)])).toMatchObject({ done: 2 });
  expect(await db.claim.count()).toBe(3);
});

test("nobody else decides, and nobody else sees who asks", async () => {
  const { group, claimId, newcomer } = await aClaim();
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(approveClaim(elsewhere, { claimId })).rejects.toMatchObject({ kind: "notFound" });
  for (const actor of [newcomer, await anActor("broker"), await anActor("community"), await anActor("supplier")]) {
    const kind = actor === newcomer ? "notAllowed" : "notFound";
    await expect(approveClaim(actor, { claimId })).rejects.toMatchObject({ kind });
    await expect(refuseClaim(actor, { claimId, reason: "No" })).rejects.toMatchObject({ kind });
    expect(await listClaims(actor, group.id)).toEqual([]);
  }
});

test("only a community organisation that is approved can be claimed, by somebody who signed in and has a name", async () => {
  const { id } = await aUser({ name: null });
  const group = await anOrganisation("community");
  const nameless = { ...visitorTo(group.programmeId), userId: id };
  for (const hidden of [
    await anOrganisation("supplier"),
    await anOrganisation("community", { participation: "submitted" }),
    { id: "not-an-id" },
  ]) {
    await expect(makeClaim(nameless, { organisationId: hidden.id, message })).rejects.toMatchObject({
      kind: "notFound",
    });
  }
  const about = { organisationId: group.id, message };
  await expect(makeClaim(nameless, about)).rejects.toMatchObject({
    kind: "invalid",
    fields: { yourName: [expect.any(String)] },
  });
  await expect(makeClaim(nameless, { ...about, message: "" })).rejects.toMatchObject({ kind: "invalid" });
  await expect(makeClaim(visitorTo(group.programmeId), about)).rejects.toMatchObject({ kind: "notAllowed" });
  await makeClaim(nameless, { ...about, yourName: "Rosa Lindo" });
});
