import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { listLost } from "@/lib/letters/list-lost";
import { makePledge } from "@/lib/pledges/make-pledge";
import { aNeed, anActor, aProgramme, runnerOf } from "@/tests/support/factories";

async function aLostLetter() {
  const need = await aNeed();
  const reader = await runnerOf(need.project);
  const supplier = await anActor("supplier");
  await makePledge(supplier, { needId: need.id, what: "need", quantity: "3", message: "For the top floor only." });
  await tellPeople({ activityId: (await db.activity.findFirstOrThrow()).id });
  await db.letter.updateMany({ data: { status: "failed", failure: "550 No such mailbox" } });
  return reader;
}

test("the procurement team sees who could not be told, of what kind of thing and why, and never what was written", async () => {
  const { userId } = await aLostLetter();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId ?? "" } });
  const lost = await listLost(await anActor("procurement"));
  expect(lost).toMatchObject({ total: 1, rows: [{ to: email, name: "pledge.made", failure: "550 No such mailbox" }] });
  expect(JSON.stringify(lost)).not.toContain("top floor");
});

test("what is on its way or arrived is not there, nor what another programme wrote", async () => {
  await aLostLetter();
  const elsewhere = await aProgramme();
  expect((await listLost(await anActor("procurement", { programmeId: elsewhere.id }))).total).toBe(0);
  const team = await anActor("procurement");
  await db.letter.updateMany({ data: { status: "queued" } });
  expect((await listLost(team)).total).toBe(0);
});

test("a weekly letter that did not arrive is there too, for the programmes that its reader has to do with", async () => {
  const [supplier, elsewhere] = [await anActor("supplier"), await aProgramme()];
  const digest = { subject: "What is new", text: "Something", html: "Something", status: "failed" } as const;
  await db.letter.create({ data: { ...digest, userId: supplier.userId, to: "dev@example.org", failure: "550 No" } });
  const team = await anActor("procurement");
  expect(await listLost(team)).toMatchObject({ total: 1, rows: [{ to: "dev@example.org", name: null }] });
  const other = await anActor("procurement", { programmeId: elsewhere.id });
  expect((await listLost(other)).total).toBe(0);
  const search = { userId: supplier.userId ?? "", programmeId: elsewhere.id, name: "Beds", query: "words=beds" };
  await db.savedSearch.create({ data: search });
  expect((await listLost(other)).total).toBe(1);
});

test("nobody else sees them", async () => {
  await expect(listLost(await anActor("supplier"))).rejects.toMatchObject({ kind: "notAllowed" });
});
