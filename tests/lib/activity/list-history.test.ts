import { expect, test } from "vitest";
import { historyPageLength, listHistory } from "@/lib/activity/list-history";
import { record } from "@/lib/activity/record";
import { db, transaction } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { listProject } from "@/lib/projects/list-project";
import { aNeed, anActor, aProgramme, aProject } from "@/tests/support/factories";

/** A need of twenty, a supplier's pledge of five of them, and everybody whom it concerns. */
async function aPledgeUnderway() {
  const community = await anActor("community");
  const supplier = await anActor("supplier");
  const project = await aProject({ organisationId: community.organisationId ?? "" });
  const need = await aNeed({ projectId: project.id, quantity: 20 });
  const { id } = await makePledge(supplier, { needId: need.id, what: "need", quantity: "5" });
  return { community, supplier, project, pledgeId: id };
}

test("a project's history says what happened, who did it and when", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ status: "submitted" });
  await listProject(team, { projectId: project.id });
  const { title, rows } = await listHistory(team, "projects", project.id, "");
  expect(title).toBe(project.title);
  expect(rows).toMatchObject([{ name: "project.listed", role: "procurement", onBehalfOf: null, reason: null }]);
  expect(rows[0]!.person).toMatch(/^Person/);
});

test("a pledge, its match and its deliveries are one story, whichever of them is asked about", async () => {
  const { community, supplier, pledgeId } = await aPledgeUnderway();
  const { matchId } = await acceptPledge(community, { pledgeId });
  const { id: deliveryId } = await recordDelivery(supplier, { matchId, quantity: "2", deliveredOn: "2026-03-03" });
  await confirmDelivery(community, { deliveryId });
  const expected = ["delivery.confirmed", "delivery.recorded", "pledge.accepted", "pledge.made"];
  for (const [actor, noun, id] of [
    [supplier, "pledges", pledgeId],
    [community, "matches", matchId],
    [await anActor("procurement"), "matches", matchId],
  ] as const) {
    expect((await listHistory(actor, noun, id, "")).rows.map(({ name }) => name)).toEqual(expected);
  }
});

test("why a pledge was declined is told to those who declined it, and never to the supplier", async () => {
  const { community, supplier, pledgeId } = await aPledgeUnderway();
  await declinePledge(community, { pledgeId, reason: "We do not like their vans" });
  const team = await anActor("procurement");
  for (const actor of [community, team])
    expect((await listHistory(actor, "pledges", pledgeId, "")).rows[0]).toMatchObject({ name: "pledge.declined" });
  const seen = await listHistory(supplier, "pledges", pledgeId, "");
  expect(JSON.stringify(seen.rows, (_, value: unknown) => (typeof value === "bigint" ? "" : value))).not.toContain(
    "vans",
  );
});

test("an organisation's history is what its people did and what was done for it, in this programme only", async () => {
  const { community, supplier, project } = await aPledgeUnderway();
  const names = async (actor: typeof community) =>
    (await listHistory(actor, "organisations", actor.organisationId ?? "", "")).rows.map(({ name }) => name);
  expect(await names(supplier)).toEqual(["pledge.made"]);
  expect(await names(community)).toEqual([]);
  const team = await anActor("procurement");
  const about = {
    subjectId: project.id,
    projectId: project.id,
    details: {},
    onBehalfOfId: community.organisationId ?? "",
  };
  const other = await aProgramme();
  await transaction(async (tx) => {
    await record(tx, team, "project.closed", { ...about, programmeId: project.programmeId });
    await record(tx, team, "project.withdrawn", { ...about, programmeId: other.id });
  });
  expect(await names(community)).toEqual(["project.closed"]);
});

test("others do not know of it, or may not read it", async () => {
  const { project, pledgeId, supplier, community } = await aPledgeUnderway();
  const [stranger, rival] = [await anActor("community"), await anActor("supplier")];
  for (const actor of [stranger, rival, supplier])
    await expect(listHistory(actor, "projects", project.id, "")).rejects.toMatchObject({ kind: "notAllowed" });
  for (const actor of [stranger, rival])
    await expect(listHistory(actor, "pledges", pledgeId, "")).rejects.toMatchObject({ kind: "notFound" });
  const theirs = listHistory(rival, "organisations", community.organisationId ?? "", "");
  await expect(theirs).rejects.toMatchObject({ kind: "notAllowed" });
  const elsewhere = await aProject({ programmeId: (await aProgramme()).id });
  const team = await anActor("procurement");
  await expect(listHistory(team, "projects", elsewhere.id, "")).rejects.toMatchObject({ kind: "notFound" });
  await expect(listHistory(team, "projects", "nonsense", "")).rejects.toMatchObject({ kind: "notFound" });
});

test("a long history comes in pages that leave nothing out and repeat nothing", async () => {
  const project = await aProject();
  const team = await anActor("procurement");
  const { programmeId } = project;
  await transaction(async (tx) => {
    for (let each = 0; each < historyPageLength + 3; each += 1) {
      const details = { question: `question ${each}` };
      await record(tx, team, "project.answered", {
        subjectId: project.id,
        projectId: project.id,
        programmeId,
        details,
      });
    }
  });
  const first = await listHistory(team, "projects", project.id, "");
  const second = await listHistory(team, "projects", project.id, first.next ?? "");
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  const all = await db.activity.count({ where: { projectId: project.id } });
  expect(second.next).toBeNull();
  expect([ids.length, new Set(ids).size]).toEqual([all, all]);
  expect((await listHistory(team, "projects", project.id, "x'; --")).rows).toHaveLength(historyPageLength);
});
