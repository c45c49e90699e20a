import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { systemIn } from "@/lib/auth/actor";
import { addMember } from "@/lib/organisations/add-member";
import { activities, anActor, anOrganisation, aProgramme, aUser } from "@/tests/support/factories";

const asked = { organisation: "The procurement team", kind: "procurement", email: " Priya@Example.org " };

test("an operator makes a programme's first procurement team", async () => {
  const programme = await aProgramme();
  await addMember(systemIn(null), { ...asked, programme: programme.slug, name: "Priya Nair" });
  expect(
    await db.membership.findMany({ include: { user: true, organisation: { include: { participations: true } } } }),
  ).toMatchObject([
    {
      user: { email: "priya@example.org", name: "Priya Nair" },
      organisation: { kind: "procurement", participations: [{ programmeId: programme.id, status: "approved" }] },
    },
  ]);
  expect(await activities()).toEqual(["membership.added"]);
});

test("adding the same person again changes nothing", async () => {
  const programme = await aProgramme();
  await addMember(systemIn(null), { ...asked, programme: programme.slug });
  expect(await addMember(systemIn(null), { ...asked, programme: programme.slug })).toMatchObject({ added: false });
  expect([await db.membership.count(), await db.organisation.count(), await db.activity.count()]).toEqual([1, 1, 1]);
});

test("somebody known joins an organisation that is there", async () => {
  const organisation = await anOrganisation("supplier", { name: "Northgate Facilities" });
  const user = await aUser();
  const { slug } = await db.programme.findFirstOrThrow();
  const made = await addMember(systemIn(null), {
    email: user.email,
    organisation: "northgate facilities",
    kind: "supplier",
    programme: slug,
  });
  expect(made).toEqual({ organisationId: organisation.id, userId: user.id, added: true });
});

test("only the command lets people in like this", async () => {
  const programme = await aProgramme();
  await expect(addMember(await anActor("procurement"), { ...asked, programme: programme.slug })).rejects.toMatchObject({
    kind: "notAllowed",
  });
});

test("a programme that is not there, and words that make no sense, are refused", async () => {
  await expect(addMember(systemIn(null), { ...asked, programme: "nowhere" })).rejects.toMatchObject({
    kind: "notFound",
  });
  await expect(
    addMember(systemIn(null), { ...asked, email: "priya", kind: "king", programme: "bsol" }),
  ).rejects.toMatchObject({
    kind: "invalid",
    fields: { email: [expect.any(String)], kind: [expect.any(String)] },
  });
});
