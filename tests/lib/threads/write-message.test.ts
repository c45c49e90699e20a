import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessage } from "@/lib/threads/write-message";
import {
  aBrokerFor,
  actorFor,
  activities,
  anActor,
  aNeed,
  aPledge,
  aSubmission,
  runnerOf,
} from "@/tests/support/factories";

async function offered() {
  const pledge = await aPledge();
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  return { pledge, supplier, runner: await runnerOf(pledge.need.project) };
}

test("both sides and the procurement team write, and each reads it all, oldest first", async () => {
  const { pledge, supplier, runner } = await offered();
  const procurement = await anActor("procurement");
  await writeMessage(supplier, { pledgeId: pledge.id, text: "Is there a lift?" });
  await writeMessage(runner, { pledgeId: pledge.id, text: "Only stairs." });
  await writeMessage(procurement, { pledgeId: pledge.id, text: "We can lend two porters." });
  for (const actor of [supplier, runner, procurement]) {
    const { entries, mayWrite } = await loadThread(actor, pledge.id);
    expect(entries.map((each) => (each.kind === "message" ? each.text : each.name))).toEqual([
      "Is there a lift?",
      "Only stairs.",
      "We can lend two porters.",
    ]);
    expect(mayWrite).toBe(true);
  }
  expect(await activities()).toEqual(["thread.written", "thread.written", "thread.written"]);
});

test("moves of the pledge, its match and its deliveries stand between the lines, with their terms", async () => {
  const need = await aNeed();
  const [supplier, runner] = [await anActor("supplier"), await runnerOf(need.project)];
  const { id: pledgeId } = await makePledge(supplier, {
    needId: need.id,
    quantity: "20",
    message: "From a closed ward",
  });
  await writeMessage(runner, { pledgeId, text: "Thank you! Our room is small." });
  await counterPropose(runner, { pledgeId, quantity: "12", deliverBy: "27/3/2040", message: "Would twelve do?" });
  await counterPropose(supplier, { pledgeId, quantity: "14", deliverBy: "27/3/2040" });
  const { matchId } = await acceptPledge(runner, { pledgeId });
  await recordDelivery(supplier, { matchId, quantity: "14", deliveredOn: "2026-01-02" });
  await writeMessage(supplier, { pledgeId, text: "All on the landing." });
  const { entries } = await loadThread(runner, pledgeId);
  expect(entries.map((each) => (each.kind === "message" ? each.text : [each.name, each.shown, each.says]))).toEqual([
    ["pledge.made", "20 beds", "From a closed ward"],
    "Thank you! Our room is small.",
    ["pledge.countered", "12 beds", "Would twelve do?"],
    ["pledge.countered", "14 beds", null],
    ["pledge.accepted", "14 beds", null],
    ["delivery.recorded", "14 beds", null],
    "All on the landing.",
  ]);
});

test("a broker writes for the group that it vouches for, and it says so", async () => {
  const { pledge } = await offered();
  const { organisationId, programmeId } = pledge.need.project;
  await writeMessage(await aBrokerFor({ id: organisationId, programmeId }), { pledgeId: pledge.id, text: "They can." });
  const { entries } = await loadThread(await runnerOf(pledge.need.project), pledge.id);
  const group = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  expect(entries).toMatchObject([{ onBehalfOf: group.name, text: "They can." }]);
  expect(await db.activity.findMany()).toMatchObject([{ onBehalfOfId: organisationId }]);
});

test("why a pledge was declined is nowhere in the thread", async () => {
  const { pledge, supplier, runner } = await offered();
  await declinePledge(runner, { pledgeId: pledge.id, reason: "Far too old" });
  expect(JSON.stringify(await loadThread(supplier, pledge.id))).not.toContain("Far too old");
});

test("nobody else reads it or writes in it", async () => {
  const { pledge } = await offered();
  for (const kind of ["community", "supplier", "broker"] as const) {
    const somebody = await anActor(kind);
    await expect(loadThread(somebody, pledge.id)).rejects.toMatchObject({ kind: "notFound" });
    await expect(writeMessage(somebody, { pledgeId: pledge.id, text: "Hello" })).rejects.toMatchObject({
      kind: "notFound",
    });
  }
  expect(await db.message.count()).toBe(0);
});

test.each(["", "  ", "x".repeat(2001)])("a line that is empty or too long is refused beside it", async (text) => {
  const { pledge, runner } = await offered();
  await expect(writeMessage(runner, { pledgeId: pledge.id, text })).rejects.toMatchObject({
    kind: "invalid",
    fields: { text: [expect.any(String)] },
  });
});

test("a line that seems to name a child is asked about first, and sent once somebody says that it names none", async () => {
  const { pledge, runner } = await offered();
  const text = "Oliver, aged 9, has no bed.";
  await expect(writeMessage(runner, { pledgeId: pledge.id, text })).rejects.toMatchObject({
    kind: "invalid",
    fields: { text: [expect.stringContaining("seems to name a child")], noChild: [expect.any(String)] },
  });
  expect(await db.message.count()).toBe(0);
  await writeMessage(runner, { pledgeId: pledge.id, text, noChild: "yes" });
  expect(await db.message.count()).toBe(1);
});

test("pressing twice writes one line, also at the same moment", async () => {
  const { pledge, runner } = await offered();
  const input = { pledgeId: pledge.id, text: "On Friday?", submission: aSubmission() };
  await Promise.all([writeMessage(runner, input), writeMessage(runner, input), writeMessage(runner, input)]);
  expect(await db.message.count()).toBe(1);
  expect(await activities()).toEqual(["thread.written"]);
});

test("lines go on after a pledge was answered, and never change", async () => {
  const { pledge, runner } = await offered();
  await acceptPledge(runner, { pledgeId: pledge.id });
  await writeMessage(runner, { pledgeId: pledge.id, text: "When?" });
  await expect(db.message.updateMany({ data: { text: "Why?" } })).rejects.toThrow(/append-only/);
  await expect(db.message.deleteMany()).rejects.toThrow(/append-only/);
});
