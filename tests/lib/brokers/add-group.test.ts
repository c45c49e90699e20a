import { expect, test } from "vitest";
import { addGroup } from "@/lib/brokers/add-group";
import { db } from "@/lib/db";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import { aBrokerFor, activities, anActor, anOrganisation, aSubmission, atOnce } from "@/tests/support/factories";

const typed = {
  name: "Saturday Kitchen",
  about: "Soup and company for whoever comes, in a church hall in Aston.",
  legalForm: "unincorporated",
  postcode: "b65rq",
  noNumber: "on",
};

test("a broker adds a group that nobody has an account for, and the procurement team approves it", async () => {
  const broker = await anActor("broker");
  const { id } = await addGroup(broker, typed);
  const group = await db.organisation.findUniqueOrThrow({
    where: { id },
    include: { memberships: true, participations: true, vouchedBy: true },
  });
  expect(group).toMatchObject({
    ...{ kind: "community", name: "Saturday Kitchen", postcode: "B6 5RQ", memberships: [] },
    participations: [{ status: "submitted" }],
    vouchedBy: [{ brokerId: broker.organisationId, programmeId: broker.programmeId, endedAt: null }],
  });
  expect(await db.activity.findMany()).toMatchObject([{ name: "organisation.registered", onBehalfOfId: id }]);
  await approveOrganisation(await anActor("procurement"), { organisationId: id });
  expect(await activities()).toEqual(["organisation.registered", "organisation.approved"]);
});

test("pressed eight times at once, one group is added", async () => {
  const broker = await anActor("broker");
  const form = { ...typed, submission: aSubmission() };
  const { done } = await atOnce(Array.from({ length: 8 }, () => addGroup(broker, form)));
  expect(done).toBe(8);
  expect(await db.vouching.count()).toBe(1);
});

test("a group that was returned is put right by its broker, and by no other", async () => {
  const group = await anOrganisation("community", { participation: "submitted" });
  const broker = await aBrokerFor(group);
  const organisationId = group.id;
  await returnOrganisation(await anActor("procurement"), { organisationId, reason: "Say what it does" });
  const other = resubmitOrganisation(await anActor("broker"), { ...typed, organisationId });
  await expect(other).rejects.toMatchObject({ kind: "notFound" });
  await resubmitOrganisation(broker, { ...typed, organisationId });
  const sent = await db.activity.findFirstOrThrow({ where: { name: "organisation.resubmitted" } });
  expect(sent.onBehalfOfId).toBe(group.id);
});

test("only a broker that is approved adds groups, and answers are checked beside their fields", async () => {
  for (const kind of ["community", "supplier", "procurement"] as const) {
    await expect(addGroup(await anActor(kind), typed)).rejects.toMatchObject({ kind: "notAllowed" });
  }
  const young = await anActor("broker", { participation: "submitted" });
  await expect(addGroup(young, typed)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(addGroup(await anActor("broker"), { ...typed, about: "" })).rejects.toMatchObject({
    kind: "invalid",
    fields: { about: ["Say in a sentence or two what the group does"] },
  });
});
