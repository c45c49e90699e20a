import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { loadPerson } from "@/lib/auth/person";
import { db } from "@/lib/db";
import { acceptInvitation, declineInvitation } from "@/lib/invitations/answer-invitation";
import { listInvitations, loadInvitation } from "@/lib/invitations/list-invitations";
import { makeInvitation } from "@/lib/invitations/make-invitation";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { tellPeople } from "@/lib/jobs/tell-people";
import { listPeople } from "@/lib/organisations/list-people";
import { endMembership } from "@/lib/organisations/end-membership";
import {
  aBrokerFor,
  activities,
  actorFor,
  anActor,
  anOrganisation,
  aSubmission,
  atOnce,
  aUser,
} from "@/tests/support/factories";

const reason = "She has moved to Leeds";

async function letters() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  const written = await db.letter.findMany({ orderBy: [{ createdAt: "asc" }, { to: "asc" }] });
  return written.map(({ to, subject }) => `${to}: ${subject}`);
}

/** Somebody of a small charity asks a colleague who has never been here. */
async function anInvitation() {
  const lantern = await anOrganisation("community", { name: "Lozells Lantern" });
  const sam = await actorFor(lantern);
  const asked = { organisationId: lantern.id, email: "Grace@Example.org" };
  const { id } = await makeInvitation(sam, asked);
  const { userId } = await db.invitation.findUniqueOrThrow({ where: { id } });
  return { lantern, sam, asked, id, grace: { ...visitorTo(lantern.programmeId), userId } };
}

test("a colleague who has never been here is asked by letter, signs in, says yes and acts for the organisation", async () => {
  const { lantern, sam, id, grace } = await anInvitation();
  expect(await listPeople(sam, lantern.id)).toMatchObject({
    mayInvite: true,
    people: [{ self: true, mayEnd: false }],
    asked: [{ email: "grace@example.org" }],
  });
  expect(await listInvitations(grace)).toMatchObject([{ id, organisation: { name: "Lozells Lantern" } }]);
  expect(await letters()).toEqual(["grace@example.org: Will you join Lozells Lantern?"]);
  const { text } = await db.letter.findFirstOrThrow();
  expect(text).toContain(`/account/invitation/${id}`);
  const session = { sessionToken: "grace", userId: grace.userId, expires: new Date(Date.now() + 60_000) };
  await db.session.create({ data: session });
  await acceptInvitation(grace, { invitationId: id, yourName: "Grace Hill" });
  expect(await loadPerson("grace")).toMatchObject({ name: "Grace Hill", organisation: { id: lantern.id } });
  expect(await listInvitations(grace)).toEqual([]);
  expect(await listPeople(sam, lantern.id)).toMatchObject({
    people: [{}, { name: "Grace Hill", mayEnd: true }],
    asked: [],
  });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: sam.userId ?? "" } });
  expect(await letters()).toContain(`${email}: Grace Hill now acts for Lozells Lantern`);
  const joined = await db.activity.findFirstOrThrow({ where: { name: "invitation.accepted" } });
  expect(joined).toMatchObject({
    userId: grace.userId,
    organisationId: lantern.id,
    role: "community",
    onBehalfOfId: null,
  });
});

test("whoever joins says what they are called, and nothing changes until they do", async () => {
  const { id, grace } = await anInvitation();
  const answer = acceptInvitation(grace, { invitationId: id, yourName: " " });
  await expect(answer).rejects.toMatchObject({ kind: "invalid", fields: { yourName: [expect.any(String)] } });
  expect(await loadInvitation(grace, id)).toMatchObject({ status: "asked" });
  expect(await db.membership.count({ where: { userId: grace.userId } })).toBe(0);
});

test("a no, thank you tells who asked, and they can ask again", async () => {
  const { sam, asked, id, grace } = await anInvitation();
  await declineInvitation(grace, { invitationId: id });
  expect(await db.membership.count({ where: { userId: grace.userId } })).toBe(0);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: sam.userId ?? "" } });
  expect(await letters()).toContain(`${email}: grace@example.org will not join Lozells Lantern`);
  await makeInvitation(sam, asked);
  expect(await db.invitation.count()).toBe(2);
});

test("what was taken back cannot be accepted, and accepted and taken back at once, one is heard", async () => {
  const { sam, asked, id, grace } = await anInvitation();
  await withdrawInvitation(sam, { invitationId: id });
  await expect(acceptInvitation(grace, { invitationId: id, yourName: "Grace" })).rejects.toMatchObject({
    kind: "conflict",
    message: "This invitation was taken back",
  });
  const { id: invitationId } = await makeInvitation(sam, asked);
  const { done, refusals } = await atOnce([
    ...Array.from({ length: 4 }, () => acceptInvitation(grace, { invitationId, yourName: "Grace" })),
    ...Array.from({ length: 4 }, () => withdrawInvitation(sam, { invitationId })),
  ]);
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
});

test("asked eight times at once, somebody is asked once; and not who belongs to it already", async () => {
  const { lantern, sam, asked } = await anInvitation();
  const email = "omar@example.org";
  const { done, refusals } = await atOnce(Array.from({ length: 8 }, () => makeInvitation(sam, { ...asked, email })));
  expect([done, new Set(refusals)]).toEqual([1, new Set(["invalid"])]);
  const pressed = { ...asked, email: "ada@example.org", submission: aSubmission() };
  expect(await atOnce([makeInvitation(sam, pressed), makeInvitation(sam, pressed)])).toMatchObject({ done: 2 });
  expect(await db.invitation.count({ where: { organisationId: lantern.id } })).toBe(3);
  const self = await db.user.findUniqueOrThrow({ where: { id: sam.userId ?? "" } });
  for (const wrong of [self.email, "grace@example.org", "not an address", ""]) {
    await expect(makeInvitation(sam, { ...asked, email: wrong })).rejects.toMatchObject({
      kind: "invalid",
      fields: { email: [expect.any(String)] },
    });
  }
});

test("nobody's invitation is anybody else's to read or to answer", async () => {
  const { id, sam } = await anInvitation();
  const { id: userId } = await aUser();
  const stranger = { ...sam, userId };
  await expect(loadInvitation(stranger, id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(loadInvitation(stranger, "no id")).rejects.toMatchObject({ kind: "notFound" });
  await expect(acceptInvitation(sam, { invitationId: id })).rejects.toMatchObject({ kind: "notFound" });
  const supplier = await anActor("supplier");
  expect(await listPeople(supplier, sam.organisationId ?? "")).toBeNull();
});

test("on the telephone, the procurement team asks somebody in for a charity, and it is told", async () => {
  const { lantern, sam } = await anInvitation();
  const team = await anActor("procurement");
  await makeInvitation(team, { organisationId: lantern.id, email: "omar@example.org" });
  const made = await db.activity.findFirstOrThrow({ where: { userId: team.userId } });
  expect(made).toMatchObject({ name: "invitation.made", role: "procurement", onBehalfOfId: lantern.id });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: sam.userId ?? "" } });
  expect(await letters()).toEqual(expect.arrayContaining([`${email}: Done for you`]));
  await makeInvitation(team, { organisationId: team.organisationId, email: "omar@example.org" });
  const own = await db.activity.findFirstOrThrow({ where: { userId: team.userId }, orderBy: { seq: "desc" } });
  expect(own.onBehalfOfId).toBeNull();
});

test("a colleague who has left acts for it no more, wherever they are signed in, and reads why", async () => {
  const { lantern, sam } = await anInvitation();
  const grace = await actorFor(lantern);
  const membership = await db.membership.findFirstOrThrow({ where: { userId: grace.userId ?? "" } });
  const session = { sessionToken: "grace", userId: grace.userId ?? "", expires: new Date(Date.now() + 60_000) };
  await db.session.create({ data: { ...session, membershipId: membership.id } });
  const ended = { membershipId: membership.id, reason };
  await expect(endMembership(sam, { ...ended, reason: "" })).rejects.toMatchObject({
    fields: { reason: [expect.any(String)] },
  });
  await endMembership(sam, ended);
  expect(await loadPerson("grace")).toMatchObject({ organisation: null, memberships: [] });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: grace.userId ?? "" } });
  expect(await letters()).toContain(`${email}: You no longer act for Lozells Lantern`);
  expect((await db.letter.findFirstOrThrow({ where: { to: email } })).text).toContain(reason);
  expect(await activities()).toEqual(["invitation.made", "membership.ended"]);
});

test("somebody leaves without a reason, but two who leave at once do not leave nobody", async () => {
  const { lantern, sam } = await anInvitation();
  const grace = await actorFor(lantern);
  const leave = async ({ userId }: typeof sam) =>
    (await db.membership.findFirstOrThrow({ where: { userId: userId ?? "" } })).id;
  const [sams, graces] = [await leave(sam), await leave(grace)];
  const tried = await atOnce([
    endMembership(sam, { membershipId: sams }),
    endMembership(grace, { membershipId: graces }),
  ]);
  expect(tried).toEqual({ done: 1, refusals: ["conflict"] });
  expect(await db.membership.count({ where: { organisationId: lantern.id } })).toBe(1);
});

test("for a group whose last person has left, its broker says so", async () => {
  const { lantern, sam } = await anInvitation();
  const broker = await aBrokerFor(lantern);
  const { id: membershipId } = await db.membership.findFirstOrThrow({ where: { userId: sam.userId ?? "" } });
  await endMembership(broker, { membershipId, reason });
  expect(await listPeople(broker, lantern.id)).toMatchObject({ own: false, people: [] });
  const ended = await db.activity.findFirstOrThrow({ where: { name: "membership.ended" } });
  expect(ended).toMatchObject({ subjectId: lantern.id, onBehalfOfId: lantern.id, reason });
});
