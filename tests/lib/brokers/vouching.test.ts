import { expect, test } from "vitest";
import { askToVouch } from "@/lib/brokers/ask-to-vouch";
import { endVouching } from "@/lib/brokers/end-vouching";
import { listAskedToVouch } from "@/lib/brokers/list-asked-to-vouch";
import { listAlikeGroups } from "@/lib/brokers/list-alike-groups";
import { listVouchings } from "@/lib/brokers/list-vouchings";
import { loadGroupToAsk } from "@/lib/brokers/load-group-to-ask";
import { approveClaim, refuseClaim } from "@/lib/claims/decide-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import { startProject } from "@/lib/projects/start-project";
import { listQueue } from "@/lib/queue/list-queue";
import {
  aBrokerFor,
  activities,
  actorFor,
  anActor,
  anOrganisation,
  aProgramme,
  aSubmission,
  atOnce,
  aUser,
} from "@/tests/support/factories";

const reason = "They have their own helper now";
const message = "We keep their accounts, and Rosa is away until May.";
const aGroup = () => anOrganisation("community", { name: "Saturday Kitchen" });

async function vouched() {
  const group = await aGroup();
  const broker = await aBrokerFor(group);
  const { id: vouchingId } = await db.vouching.findFirstOrThrow();
  return { group, broker, vouchingId, organisationId: group.id };
}

/** A group with somebody of its own, and a broker that has asked to answer for it. */
async function asked() {
  const group = await aGroup();
  const own = await actorFor(group);
  const broker = await anActor("broker");
  const { id: claimId } = await askToVouch(broker, { organisationId: group.id, message });
  return { group, own, broker, claimId };
}

async function letters() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  const kept = await db.letter.findMany({ orderBy: { id: "asc" } });
  return kept.map(({ userId, subject }) => [userId, subject]);
}

test("a broker stops answering for a group, with a reason that the group's own people read", async () => {
  const { group, broker, vouchingId } = await vouched();
  const own = await actorFor(group);
  const team = await anActor("procurement");
  expect(await listVouchings(broker, group.id)).toMatchObject([{ id: vouchingId, hasPeople: true }]);
  await endVouching(broker, { vouchingId, reason });
  expect(await db.vouching.findFirst()).toMatchObject({ reason, endedAt: expect.any(Date) as Date });
  expect(await listVouchings(team, group.id)).toEqual([]);
  expect(await db.activity.findFirst()).toMatchObject({ name: "vouching.ended", reason, userId: broker.userId });
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: broker.organisationId ?? "" } });
  expect(await letters()).toEqual([[own.userId, `${name} no longer answers for Saturday Kitchen`]]);
  const [letter] = await db.letter.findMany();
  expect(letter?.text).toContain(reason);
});

test("where nobody is left who speaks for a group, the procurement team is told, and sees its drafts", async () => {
  const { group, broker, vouchingId } = await vouched();
  const team = await anActor("procurement");
  const { id } = await startProject(broker, { title: "Half a thought", organisationId: group.id });
  await expect(loadProjectDraft(team, id)).rejects.toMatchObject({ kind: "notFound" });
  await endVouching(broker, { vouchingId, reason });
  expect(await loadProjectDraft(team, id)).toMatchObject({ title: "Half a thought" });
  expect((await letters()).map(([to]) => to)).toEqual([team.userId]);
  await startProject(team, { title: "By telephone", organisationId: group.id });
  await actorFor(group);
  await expect(loadProjectDraft(team, id)).rejects.toMatchObject({ kind: "notFound" });
});

test.each(["community", "procurement"] as const)("the %s side can end it too, and the broker is told", async (side) => {
  const { group, broker, vouchingId } = await vouched();
  const own = await actorFor(group);
  await endVouching(side === "community" ? own : await anActor("procurement"), { vouchingId, reason });
  const to = (await letters()).map(([reader]) => reader);
  expect(to).toEqual(side === "community" ? [broker.userId] : [own.userId, broker.userId]);
});

test("nobody else ends it, nor without a reason, nor twice", async () => {
  const { group, broker, vouchingId } = await vouched();
  const others = [await anActor("broker"), await anActor("community"), await anActor("supplier")];
  for (const actor of others) {
    await expect(endVouching(actor, { vouchingId, reason })).rejects.toMatchObject({ kind: "notFound" });
    expect(await listVouchings(actor, group.id)).toEqual([]);
  }
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(endVouching(elsewhere, { vouchingId, reason })).rejects.toMatchObject({ kind: "notFound" });
  await expect(endVouching(broker, { vouchingId, reason: " " })).rejects.toMatchObject({
    kind: "invalid",
    fields: { reason: ["Say why, in a few words. The other side reads it."] },
  });
  expect(await db.activity.count()).toBe(0);
  await endVouching(broker, { vouchingId, reason });
  await expect(endVouching(broker, { vouchingId, reason })).rejects.toMatchObject({ kind: "conflict" });
});

test("ended by both sides at once, it ends once", async () => {
  const { group, broker, vouchingId } = await vouched();
  const own = await actorFor(group);
  const tries = [broker, own, broker, own, broker, own].map((actor) => endVouching(actor, { vouchingId, reason }));
  expect(await atOnce(tries)).toMatchObject({ done: 1 });
  expect(await activities()).toEqual(["vouching.ended"]);
});

test("a broker asks to answer for a group that is here already; its own people agree, and it does", async () => {
  const { group, own, broker, claimId } = await asked();
  const team = await anActor("procurement");
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: broker.organisationId ?? "" } });
  expect(await listClaims(own, group.id)).toMatchObject([{ id: claimId, message, broker: name }]);
  expect((await listQueue(team, "claims")).rows).toMatchObject([{ about: `${name} asks to answer for it` }]);
  expect(await loadGroupToAsk(broker, group.id)).toMatchObject({ hasPeople: true, request: { status: "submitted" } });
  expect(await listAskedToVouch(broker)).toMatchObject([{ id: group.id, name: "Saturday Kitchen" }]);
  expect(await listAskedToVouch(await anActor("broker"))).toEqual([]);
  expect(await listAskedToVouch(own)).toEqual([]);
  await approveClaim(own, { claimId });
  expect(await listAskedToVouch(broker)).toEqual([]);
  expect(await db.vouching.findMany()).toMatchObject([
    { brokerId: broker.organisationId, organisationId: group.id, endedAt: null },
  ]);
  expect(await db.membership.count({ where: { organisationId: group.id } })).toBe(1);
  expect(await activities()).toEqual(["claim.made", "claim.approved"]);
  expect(await letters()).toEqual([
    [own.userId, `${name} asks to answer for Saturday Kitchen`],
    [broker.userId, "You can answer for Saturday Kitchen"],
  ]);
});

test("a group without people of its own is asked of the procurement team, which may say no and why", async () => {
  const group = await aGroup();
  const [broker, team] = [await anActor("broker"), await anActor("procurement")];
  const { id: claimId } = await askToVouch(broker, { organisationId: group.id, message });
  await refuseClaim(team, { claimId, reason: "Ask them for a letter first" });
  expect(await loadGroupToAsk(broker, group.id)).toMatchObject({
    hasPeople: false,
    request: { status: "refused", reason: "Ask them for a letter first" },
  });
  expect(await letters()).toMatchObject([
    [team.userId, expect.stringContaining("asks to answer for Saturday Kitchen")],
    [broker.userId, "Not agreed yet: Saturday Kitchen"],
  ]);
  expect(await db.vouching.count()).toBe(0);
  await askToVouch(broker, { organisationId: group.id, message });
});

test("no broker says yes for a group, and whose a group is its people do not say", async () => {
  const { group, own, claimId, broker } = await asked();
  const vouching = await aBrokerFor(group);
  const strangers = [await anActor("broker"), await anActor("community"), await anActor("supplier")];
  for (const actor of [vouching, broker, ...strangers]) {
    const kind = strangers.includes(actor) ? "notFound" : "notAllowed";
    await expect(approveClaim(actor, { claimId })).rejects.toMatchObject({ kind });
    expect(await listClaims(actor, group.id)).toEqual([]);
  }
  const { id: userId } = await aUser();
  const { programmeId, id: organisationId } = group;
  const theirs = await db.claim.create({ data: { programmeId, organisationId, userId, message } });
  await expect(approveClaim(own, { claimId: theirs.id })).rejects.toMatchObject({ kind: "notAllowed" });
  expect((await listClaims(vouching, group.id)).map(({ id }) => id)).toEqual([theirs.id]);
});

test("asked eight times at once it is asked once, and not again while it waits or once it is so", async () => {
  const group = await aGroup();
  const broker = await anActor("broker");
  const colleague = { ...broker, userId: (await aUser()).id };
  const ask = { organisationId: group.id, message };
  const tries = [broker, colleague, broker, colleague, broker, colleague, broker, colleague];
  expect(await atOnce(tries.map((actor) => askToVouch(actor, ask)))).toMatchObject({ done: 1 });
  const { id: claimId } = await db.claim.findFirstOrThrow();
  const own = await actorFor(group);
  const tried = await atOnce([
    ...Array.from({ length: 4 }, () => approveClaim(own, { claimId })),
    ...Array.from({ length: 4 }, () => refuseClaim(own, { claimId, reason: "No" })),
  ]);
  expect(tried.done).toBe(1);
  await db.claim.deleteMany();
  await db.vouching.deleteMany();
  const pressed = { ...ask, submission: aSubmission() };
  expect(await atOnce([askToVouch(broker, pressed), askToVouch(broker, pressed)])).toMatchObject({ done: 2 });
  await approveClaim(own, { claimId: (await db.claim.findFirstOrThrow()).id });
  await expect(askToVouch(broker, ask)).rejects.toMatchObject({ kind: "conflict" });
});

test("what ended can begin again, and stays in what is known of it", async () => {
  const { group, broker, vouchingId } = await vouched();
  await endVouching(broker, { vouchingId, reason });
  const without = { ...broker, vouchesFor: [] };
  expect(await loadGroupToAsk(without, group.id)).toMatchObject({ ended: { reason } });
  const { id: claimId } = await askToVouch(without, { organisationId: group.id, message });
  await approveClaim(await anActor("procurement"), { claimId });
  expect(await db.vouching.count()).toBe(2);
  expect(await db.vouching.count({ where: { endedAt: null } })).toBe(1);
});

test("only an approved broker asks, for an approved community organisation that it may see", async () => {
  const group = await aGroup();
  const ask = { organisationId: group.id, message };
  for (const kind of ["community", "supplier", "procurement"] as const) {
    await expect(askToVouch(await anActor(kind), ask)).rejects.toMatchObject({ kind: "notAllowed" });
  }
  const young = await anActor("broker", { participation: "submitted" });
  await expect(askToVouch(young, ask)).rejects.toMatchObject({ kind: "notAllowed" });
  const broker = await anActor("broker");
  for (const hidden of [
    await anOrganisation("supplier"),
    await anOrganisation("community", { participation: "submitted" }),
    await anOrganisation("community", { programmeId: (await aProgramme()).id }),
  ]) {
    await expect(askToVouch(broker, { ...ask, organisationId: hidden.id })).rejects.toMatchObject({ kind: "notFound" });
    await expect(loadGroupToAsk(broker, hidden.id)).rejects.toMatchObject({ kind: "notFound" });
  }
  await expect(askToVouch(broker, { ...ask, message: "" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { message: ["Say how you know each other, and what you would do for them"] },
  });
});

test("a group that is here already is suggested by its number or a like name, and nothing that may not be seen", async () => {
  const kitchen = await anOrganisation("community", { name: "Saturday Kitchen, Aston", charityNumber: "1182345" });
  const ours = await anOrganisation("community", { name: "Saturday Kitchens", participation: "submitted" });
  await anOrganisation("community", { name: "Saturday Kitchen Lozells", participation: "submitted" });
  await anOrganisation("community", { name: "Saturday Kitchen", programmeId: (await aProgramme()).id });
  await anOrganisation("supplier", { name: "Saturday Kitchen Ltd" });
  await anOrganisation("community", { name: "Paper Boat" });
  const broker = await aBrokerFor(ours);
  const found = async (typed: { name: string; charityNumber: string }) =>
    (await listAlikeGroups(broker, typed)).map((each) => [each.id, each.sameNumber, each.ours]);
  expect(await found({ name: "saturday kitchen", charityNumber: "" })).toEqual([
    [ours.id, false, true],
    [kitchen.id, false, false],
  ]);
  expect(await found({ name: "", charityNumber: "1 182 345" })).toEqual([[kitchen.id, true, false]]);
  expect(await found({ name: "Ladywood Bench", charityNumber: "" })).toEqual([]);
  const typed = { name: "saturday kitchen", charityNumber: "" };
  await expect(listAlikeGroups(await anActor("supplier"), typed)).rejects.toMatchObject({ kind: "notAllowed" });
});
