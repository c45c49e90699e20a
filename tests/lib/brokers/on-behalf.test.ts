import { expect, test } from "vitest";
import { listHistory } from "@/lib/activity/list-history";
import type { Actor } from "@/lib/auth/actor";
import { loadPerson, actorOf } from "@/lib/auth/person";
import { db, transaction } from "@/lib/db";
import { openSession } from "@/lib/auth/open-session";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { listGroups } from "@/lib/brokers/list-groups";
import { tellPeople } from "@/lib/jobs/tell-people";
import { getMatch } from "@/lib/matches/visible";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { answerChildren } from "@/lib/projects/answer-children";
import { closeProject } from "@/lib/projects/close-project";
import { listOurProjects } from "@/lib/projects/list-our-projects";
import { listProject } from "@/lib/projects/list-project";
import { loadCommunityHome } from "@/lib/projects/load-community-home";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import { relistProject } from "@/lib/projects/relist-project";
import { startProject } from "@/lib/projects/start-project";
import { submitProject } from "@/lib/projects/submit-project";
import { anAnsweredDraft, typed } from "@/tests/support/drafts";
import {
  aBrokerFor,
  aDelivery,
  aMatch,
  aNeed,
  anActor,
  anOrganisation,
  aPledge,
  aProject,
  aUser,
  runnerOf,
} from "@/tests/support/factories";

const aGroup = () => anOrganisation("community", { name: "Saturday Kitchen" });
const speakers: [string, (group: Awaited<ReturnType<typeof aGroup>>) => Promise<Actor>][] = [
  ["the broker that vouches for it", aBrokerFor],
  ["the procurement team, on the telephone,", () => anActor("procurement")],
];

test.each(speakers)(
  "%s lists, changes, answers, confirms, closes and relists for a group without an account",
  async (_, speaker) => {
    const group = await aGroup();
    const actor = await speaker(group);
    const projectId = await anAnsweredDraft(actor, group.id);
    await submitProject(actor, { projectId });
    await listProject(await anActor("procurement"), { projectId });
    await answerChildren(actor, { ...typed.children, childrenExpected: "25", projectId });
    const beds = await db.need.findFirstOrThrow({ where: { projectId, type: "goods" } });
    const supplier = await anActor("supplier");
    const first = await makePledge(supplier, { needId: beds.id, what: "need", quantity: "10" });
    const second = await makePledge(supplier, { needId: beds.id, what: "need", quantity: "5" });
    const { matchId } = await acceptPledge(actor, { pledgeId: first.id });
    await declinePledge(actor, { pledgeId: second.id, reason: "Ten will do" });
    const { id: deliveryId } = await recordDelivery(supplier, { matchId, quantity: "4", deliveredOn: "2026-03-03" });
    await confirmDelivery(actor, { deliveryId });
    await recordDelivery(actor, { matchId, quantity: "6", deliveredOn: "2026-03-04", side: "community" });
    expect((await db.match.findUniqueOrThrow({ where: { id: matchId } })).status).toBe("completed");
    await closeProject(actor, { projectId });
    await relistProject(actor, { projectId });
    const done = await db.activity.findMany({ where: { userId: actor.userId }, orderBy: { seq: "asc" } });
    expect(new Set(done.map(({ onBehalfOfId }) => onBehalfOfId))).toEqual(new Set([group.id]));
    expect(done.map(({ name }) => name)).toEqual([
      "project.started",
      ...Array.from({ length: 8 }, () => "project.answered"),
      "project.submitted",
      "project.answered",
      ...["pledge.accepted", "pledge.declined", "delivery.confirmed", "delivery.recorded", "delivery.confirmed"],
      ...["match.completed", "project.closed", "project.relisted"],
    ]);
    const { rows } = await listHistory(await anActor("procurement"), "projects", projectId, "");
    expect(rows.at(-1)).toMatchObject({ name: "project.started", onBehalfOf: "Saturday Kitchen" });
  },
);

test("a broker that vouches for another group neither sees nor touches it", async () => {
  const other = await aBrokerFor(await aGroup());
  const draft = await aProject({ status: "draft" });
  const pledge = await aPledge();
  const match = await aMatch();
  const delivery = await aDelivery({ matchId: match.id });
  await expect(loadProjectDraft(other, draft.id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(acceptPledge(other, { pledgeId: pledge.id })).rejects.toMatchObject({ kind: "notFound" });
  await expect(confirmDelivery(other, { deliveryId: delivery.id })).rejects.toMatchObject({ kind: "notFound" });
  await expect(getMatch(db, other, match.id)).rejects.toMatchObject({ kind: "notFound" });
  const { project } = pledge.need;
  await expect(closeProject(other, { projectId: project.id })).rejects.toMatchObject({ kind: "notAllowed" });
  const { organisationId } = project;
  await expect(startProject(other, { title: "Theirs", organisationId })).rejects.toMatchObject({ kind: "notAllowed" });
});

test("a broker's home shows what waits for its groups, and nothing of others", async () => {
  const group = await aGroup();
  const broker = await aBrokerFor(group);
  const project = await aProject({ organisationId: group.id });
  const pledge = await aPledge({ needId: (await aNeed({ projectId: project.id })).id });
  await aPledge();
  const home = await loadCommunityHome(broker);
  expect(home.pledges).toMatchObject([{ id: pledge.id, organisation: "Saturday Kitchen" }]);
  expect(await listOurProjects(broker)).toMatchObject([{ id: project.id, organisation: "Saturday Kitchen" }]);
  expect(await listGroups(broker)).toMatchObject([{ id: group.id, projects: 1, listed: 1, claims: 0 }]);
  expect(await listGroups(await anActor("broker"))).toEqual([]);
  expect((await loadCommunityHome(await anActor("procurement"))).pledges).toEqual([]);
});

test("the procurement team sees a draft that it began for somebody, and no other", async () => {
  const group = await aGroup();
  const team = await anActor("procurement");
  const { id } = await startProject(team, { title: "By telephone", organisationId: group.id });
  await loadProjectDraft(team, id);
  await loadProjectDraft(await runnerOf({ organisationId: group.id }), id);
  const theirs = await startProject(await runnerOf({ organisationId: group.id }), { title: "Their own" });
  await expect(loadProjectDraft(team, theirs.id)).rejects.toMatchObject({ kind: "notFound" });
});

test("a project is not sent before the group is approved, nor listed for a supplier", async () => {
  const group = await anOrganisation("community", { participation: "submitted" });
  const broker = await aBrokerFor(group);
  const projectId = await anAnsweredDraft(broker, group.id);
  await expect(submitProject(broker, { projectId })).rejects.toMatchObject({ kind: "conflict" });
  const supplier = await anOrganisation("supplier");
  const team = await anActor("procurement");
  const forSupplier = startProject(team, { title: "Odd", organisationId: supplier.id });
  await expect(forSupplier).rejects.toMatchObject({ kind: "notAllowed" });
});

test("whom a broker vouches for comes with its session, in its programme and while it lasts", async () => {
  const group = await aGroup();
  const broker = await aBrokerFor(group);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: broker.userId ?? "" } });
  const signIn = async () => {
    const { token } = await transaction((tx) => openSession(tx, email, null));
    return actorOf(await loadPerson(token));
  };
  expect(await signIn()).toEqual(broker);
  await db.participation.updateMany({
    where: { organisationId: broker.organisationId ?? "" },
    data: { status: "submitted", decidedAt: null },
  });
  expect((await signIn()).vouchesFor).toEqual([]);
  await db.participation.updateMany({
    where: { organisationId: broker.organisationId ?? "" },
    data: { status: "approved", decidedAt: new Date() },
  });
  await db.vouching.updateMany({ data: { endedAt: new Date() } });
  expect((await signIn()).vouchesFor).toEqual([]);
});

test("letters to a group reach its broker too, but not whoever did it", async () => {
  const group = await aGroup();
  const broker = await aBrokerFor(group);
  const colleague = await aUser();
  await db.membership.create({ data: { userId: colleague.id, organisationId: broker.organisationId ?? "" } });
  const need = await aNeed({ projectId: (await aProject({ organisationId: group.id })).id });
  const supplier = await anActor("supplier");
  const pledge = await makePledge(supplier, { needId: need.id, what: "need", quantity: "10" });
  await acceptPledge(broker, { pledgeId: pledge.id });
  const told = await db.activity.findMany({ orderBy: { seq: "asc" } });
  for (const { id } of told) await tellPeople({ activityId: id });
  const letters = await db.letter.findMany({
    orderBy: { createdAt: "asc" },
    select: { userId: true, activityId: true },
  });
  const [made, accepted] = told.map(({ id }) => letters.filter(({ activityId }) => activityId === id));
  expect(made?.map(({ userId }) => userId).sort()).toEqual([broker.userId, colleague.id].sort());
  expect(accepted?.map(({ userId }) => userId)).toEqual([supplier.userId]);
});
