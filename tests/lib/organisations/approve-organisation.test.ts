import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { listOrganisations } from "@/lib/organisations/list-organisations";
import { tellPeople } from "@/lib/jobs/tell-people";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { resubmitOrganisation } from "@/lib/organisations/resubmit-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import { activities, actorFor, anActor, anOrganisation, aProgramme, atOnce } from "@/tests/support/factories";

async function waiting() {
  const organisation = await anOrganisation("community", { participation: "submitted", charityNumber: "1182345" });
  const [procurement, own] = [await anActor("procurement"), await actorFor(organisation)];
  return { organisation, organisationId: organisation.id, procurement, own };
}
const statusOf = async (organisationId: string) =>
  (await db.participation.findFirstOrThrow({ where: { organisationId } })).status;
const answers = { name: "Lantern Street Club", legalForm: "charity", charityNumber: "1182346" };
const say = (actor: Actor, organisationId: string) => resubmitOrganisation(actor, { ...answers, organisationId });

test("the procurement team approves an organisation, once, and it is recorded", async () => {
  const { organisationId, procurement } = await waiting();
  const { done, refusals } = await atOnce([1, 2, 3, 4].map(() => approveOrganisation(procurement, { organisationId })));
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict", "conflict", "conflict"] });
  expect(await statusOf(organisationId)).toBe("approved");
  expect(await activities()).toEqual(["organisation.approved"]);
});

test("a registration is returned with a reason, put right, sent again and approved", async () => {
  const { organisationId, procurement, own } = await waiting();
  await expect(say(own, organisationId)).rejects.toMatchObject({ kind: "conflict" });
  await expect(returnOrganisation(procurement, { organisationId, reason: " " })).rejects.toMatchObject({
    fields: { reason: [expect.any(String)] },
  });
  await returnOrganisation(procurement, { organisationId, reason: "The number is another charity’s" });
  expect(await loadOrganisation(own, organisationId)).toMatchObject({
    status: "returned",
    reason: "The number is another charity’s",
  });
  await expect(approveOrganisation(procurement, { organisationId })).rejects.toMatchObject({ kind: "conflict" });
  await say(own, organisationId);
  expect(await loadOrganisation(procurement, organisationId)).toMatchObject({
    status: "submitted",
    reason: null,
    charityNumber: "1182346",
  });
  await approveOrganisation(procurement, { organisationId });
  expect(await activities()).toEqual(["organisation.returned", "organisation.resubmitted", "organisation.approved"]);
});

test("on the telephone, the procurement team puts a returned registration right for those who ring up, and they are told", async () => {
  const { organisationId, procurement, own } = await waiting();
  await returnOrganisation(procurement, { organisationId, reason: "The number is another charity’s" });
  await say(procurement, organisationId);
  const sent = await db.activity.findFirstOrThrow({ where: { name: "organisation.resubmitted" } });
  expect(sent).toMatchObject({ role: "procurement", userId: procurement.userId, onBehalfOfId: organisationId });
  await tellPeople({ activityId: sent.id });
  expect(await db.letter.findMany()).toMatchObject([{ userId: own.userId, subject: "Done for you" }]);
  await approveOrganisation(procurement, { organisationId });
});

test("nobody else approves, returns or sends again, nor does a procurement team of elsewhere", async () => {
  const { organisationId, own } = await waiting();
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  const others = [own, await anActor("supplier"), await anActor("community"), await anActor("broker"), elsewhere];
  for (const actor of others) {
    const no = { kind: expect.stringMatching(/notAllowed|notFound/) as string };
    await expect(approveOrganisation(actor, { organisationId })).rejects.toMatchObject(no);
    await expect(returnOrganisation(actor, { organisationId, reason: "No" })).rejects.toMatchObject(no);
    if (actor !== own) await expect(say(actor, organisationId)).rejects.toMatchObject(no);
  }
  expect(await activities()).toEqual([]);
});

test("others see approved organisations only, and never their people", async () => {
  const { organisationId, procurement, own } = await waiting();
  const supplier = await anActor("supplier");
  await expect(loadOrganisation(supplier, organisationId)).rejects.toMatchObject({ kind: "notFound" });
  expect((await listOrganisations(procurement, { status: "submitted" })).rows.map(({ id }) => id)).toEqual([
    organisationId,
  ]);
  expect(await listOrganisations(supplier, { status: "submitted" })).toMatchObject({ rows: [], total: 0 });
  await approveOrganisation(procurement, { organisationId });
  expect((await loadOrganisation(supplier, organisationId)).people).toEqual([]);
  expect((await loadOrganisation(own, organisationId)).people).toHaveLength(1);
  expect((await listOrganisations(supplier, { kind: "community" })).total).toBe(1);
});
