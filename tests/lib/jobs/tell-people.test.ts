import { expect, test } from "vitest";
import { type Actor, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { tellPeople } from "@/lib/jobs/tell-people";
import { letters } from "@/lib/letters/compose";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { registerOrganisation } from "@/lib/organisations/register-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import { returnProject } from "@/lib/projects/return-project";
import {
  aCashNeed,
  actorFor,
  aNeed,
  anActor,
  anOrganisation,
  aPledge,
  aProject,
  atOnce,
  aUser,
  runnerOf,
} from "@/tests/support/factories";

/** Works on everything that waits, and gives the letters: to whom, and what they say. */
async function told() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  const written = await db.letter.findMany({ orderBy: { createdAt: "asc" } });
  return written.map(({ userId, subject, text }) => ({ userId, subject, text }));
}
const to = ({ userId }: Actor) => userId;

async function offered() {
  const need = await aNeed();
  const [supplier, community] = [
    await anActor("supplier", { name: "Northgate Facilities" }),
    await runnerOf(need.project),
  ];
  const { id: pledgeId } = await makePledge(supplier, {
    needId: need.id,
    what: "need",
    quantity: "12",
    message: "From our hotel.",
  });
  return { need, supplier, community, pledgeId };
}

test("a pledge is told to everybody at the community organisation, and to nobody at the supplier", async () => {
  const { need, community, supplier } = await offered();
  const colleague = await runnerOf(need.project);
  const letters = await told();
  expect(letters.map(({ userId }) => userId).sort()).toEqual([to(community), to(colleague)].sort());
  expect(letters.map(({ userId }) => userId)).not.toContain(to(supplier));
  expect(letters[0]?.text).toContain(
    "Northgate Facilities has pledged 12 beds for “Single beds with mattresses” to “A Bed of Their Own”.",
  );
  expect(letters[0]?.text).toContain("From our hotel.");
});

test("run again, or eight times at once after a crash, the job writes no letter twice and queues none twice", async () => {
  const { community } = await offered();
  const { id: activityId } = await db.activity.findFirstOrThrow();
  expect((await atOnce(Array.from({ length: 8 }, () => tellPeople({ activityId })))).refusals).toEqual([]);
  await tellPeople({ activityId });
  expect((await told()).map(({ userId }) => userId)).toEqual([to(community)]);
  const queued = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM jobs.job WHERE name = 'send-letter'`;
  expect(queued).toEqual([{ count: 1 }]);
});

test("a change that fails leaves no activity, no job and no letter", async () => {
  const need = await aNeed();
  await expect(
    makePledge(await anActor("community"), { needId: need.id, what: "need", quantity: "12" }),
  ).rejects.toThrow();
  const queued = await db.$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int FROM jobs.job WHERE name IN ('tell-people', 'send-letter')`;
  expect(queued).toEqual([{ count: 0 }]);
});

test("a supplier reads that a pledge was declined, and never why", async () => {
  const { pledgeId, community, supplier } = await offered();
  await declinePledge(community, { pledgeId, reason: "We do not trust their beds" });
  const [, letter] = await told();
  expect(letter).toMatchObject({ userId: to(supplier), subject: "Not this time: A Bed of Their Own" });
  expect(JSON.stringify(await db.letter.findMany())).not.toContain("trust their beds");
});

test("a supplier reads what was accepted, a part or all", async () => {
  const { pledgeId, community, supplier } = await offered();
  await acceptPledge(community, { pledgeId, quantity: "5" });
  expect((await told())[1]).toMatchObject({
    userId: to(supplier),
    text: expect.stringContaining("What is agreed: 5 beds") as string,
  });
});

test("a withdrawn pledge and a cancelled match say why to the other side", async () => {
  const { pledgeId, community, supplier } = await offered();
  await withdrawPledge(supplier, { pledgeId, reason: "The hotel kept them" });
  const pledge = await aPledge({
    needId: (await db.need.findFirstOrThrow()).id,
    supplierId: supplier.organisationId ?? "",
  });
  await acceptPledge(community, { pledgeId: pledge.id, quantity: "" });
  const match = await db.match.findFirstOrThrow();
  await cancelMatch(supplier, { matchId: match.id, reason: "The van broke" });
  const letters = await told();
  expect(letters[1]).toMatchObject({
    userId: to(community),
    text: expect.stringContaining("The hotel kept them") as string,
  });
  expect(letters.at(-1)).toMatchObject({
    userId: to(community),
    text: expect.stringContaining("The van broke") as string,
  });
});

test("a delivery asks the community organisation; its answer goes to the supplier", async () => {
  const { pledgeId, community, supplier } = await offered();
  await acceptPledge(community, { pledgeId, quantity: "" });
  const { id: matchId } = await db.match.findFirstOrThrow();
  const day = { deliveredOn: "2026-03-03" };
  const first = await recordDelivery(supplier, { matchId, quantity: "7", ...day });
  const second = await recordDelivery(supplier, { matchId, quantity: "5", ...day });
  await confirmDelivery(community, { deliveryId: first.id, quantity: "6" });
  await disputeDelivery(community, { deliveryId: second.id, reason: "Nothing came" });
  const letters = (await told()).slice(2);
  expect(
    letters.map(({ userId, subject }) => [
      userId === to(community) ? "community" : "supplier",
      subject.split(":")[0]?.split("?")[0],
    ]),
  ).toEqual([
    ["community", "Did this arrive"],
    ["community", "Did this arrive"],
    ["supplier", "It arrived, thank you"],
    ["supplier", "Something is not right"],
  ]);
  expect(letters[2]?.text).toContain("6 beds for “Single beds with mattresses”");
  expect(letters[2]?.text).toContain("less than was recorded: 7 beds");
  expect(letters[3]?.text).toContain("Nothing came");
});

test("help in kind towards money is told in things, and pounds never", async () => {
  const need = await aCashNeed();
  const lineId = need.lines.find(({ inKindWelcome }) => inKindWelcome)?.id;
  const community = await runnerOf(need.project);
  await makePledge(await anActor("supplier"), { needId: need.id, what: lineId, quantity: "10" });
  const [letter] = await told();
  expect(letter).toMatchObject({ userId: to(community), text: expect.stringContaining("10 × Bedding sets") as string });
  expect(letter?.text).not.toContain("£");
});

test("a returned project and a returned registration say what to change", async () => {
  const procurement = await anActor("procurement");
  const project = await aProject({ status: "submitted" });
  const waiting = await anOrganisation("supplier", { participation: "submitted", name: "Alder Catering" });
  const [community, supplier] = [await runnerOf(project), await actorFor(waiting)];
  await returnProject(procurement, { projectId: project.id, reason: "Say how many children" });
  await returnOrganisation(procurement, { organisationId: waiting.id, reason: "Check the number" });
  expect(await told()).toMatchObject([
    { userId: to(community), text: expect.stringContaining("Say how many children") as string },
    { userId: to(supplier), text: expect.stringContaining(`/account/register/${waiting.id}`) as string },
  ]);
});

test("a new organisation is told to the procurement team of its programme", async () => {
  const procurement = await anActor("procurement");
  const { id: userId } = await aUser();
  const visitor: Actor = { ...visitorTo(procurement.programmeId), userId };
  await registerOrganisation(visitor, {
    programmeId: procurement.programmeId,
    kind: "community",
    name: "Saturday Kitchen",
    legalForm: "unincorporated",
    noNumber: "on",
  });
  expect(await told()).toMatchObject([{ userId: to(procurement), subject: "Waiting for approval: Saturday Kitchen" }]);
});

test("what an import or a correction writes down is told to nobody", () => {
  const silent = Object.entries(letters).flatMap(([name, letter]) => (letter === null ? [name] : []));
  expect(silent).toEqual(expect.arrayContaining(["extract.imported", "project.corrected", "pledge.corrected"]));
});
