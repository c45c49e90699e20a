import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { tellPeople } from "@/lib/jobs/tell-people";
import { confirmInOnePress } from "@/lib/presses/confirm-in-one-press";
import { findPressedDelivery } from "@/lib/presses/find-pressed-delivery";
import { pressToken, readPressToken } from "@/lib/presses/press-token";
import { aBrokerFor, actorFor, aMatch, anActor, atOnce, runnerOf } from "@/tests/support/factories";

const caller = { address: "192.0.2.1", userAgent: null };
const idOf = ({ userId }: Actor) => userId ?? "";

async function recorded() {
  const match = await aMatch({ status: "agreed" });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  const runner = await runnerOf(match.need.project);
  const { id } = await recordDelivery(supplier, { matchId: match.id, quantity: "10", deliveredOn: "2026-03-03" });
  const tokenFor = (actor: Actor) => pressToken("delivery", { userId: idOf(actor), subjectId: id });
  return { match, id, supplier, runner, tokenFor };
}
const stands = (id: string) => db.delivery.findUniqueOrThrow({ where: { id } });

test("the letter’s own link confirms all of it, as the person it was written to", async () => {
  const { id, runner } = await recorded();
  const { id: activityId } = await db.activity.findFirstOrThrow({ where: { name: "delivery.recorded" } });
  await tellPeople({ activityId }, "https://maypole.example");
  const letter = await db.letter.findFirstOrThrow({ where: { userId: idOf(runner) } });
  const token = /arrived\?token=(\S+)/.exec(letter.text)?.[1];
  expect(await findPressedDelivery(token)).toMatchObject({ state: "waiting", delivery: { shown: "10 beds" } });
  expect(await stands(id)).toMatchObject({ status: "recorded" });
  await confirmInOnePress(caller, { token });
  expect(await stands(id)).toMatchObject({ status: "confirmed", confirmedQuantity: 10 });
  const activity = await db.activity.findFirstOrThrow({ where: { name: "delivery.confirmed" } });
  expect(activity).toMatchObject({ userId: runner.userId, organisationId: runner.organisationId, role: "community" });
});

test("a broker presses for its group, and that is on the record", async () => {
  const { match, tokenFor } = await recorded();
  const { organisationId, programmeId } = match.need.project;
  const broker = await aBrokerFor({ id: organisationId, programmeId });
  await confirmInOnePress(caller, { token: tokenFor(broker) });
  const activity = await db.activity.findFirstOrThrow({ where: { name: "delivery.confirmed" } });
  expect(activity).toMatchObject({ role: "broker", onBehalfOfId: organisationId });
});

test("used again, or twice at once, it confirms once and says so", async () => {
  const { runner, tokenFor } = await recorded();
  const token = tokenFor(runner);
  const { done, refusals } = await atOnce([confirmInOnePress(caller, { token }), confirmInOnePress(caller, { token })]);
  expect({ done, refusals }).toEqual({ done: 1, refusals: ["conflict"] });
  await expect(confirmInOnePress(caller, { token })).rejects.toMatchObject({ kind: "conflict" });
  expect(await findPressedDelivery(token)).toMatchObject({ state: "confirmed" });
});

test("what is disputed already is not confirmed by an old letter", async () => {
  const { id, runner, tokenFor } = await recorded();
  const token = tokenFor(runner);
  await disputeDelivery(runner, { deliveryId: id, reason: "Nothing came" });
  await expect(confirmInOnePress(caller, { token })).rejects.toMatchObject({ kind: "conflict" });
  expect(await stands(id)).toMatchObject({ status: "disputed" });
});

test("it is no use to anybody else: the supplier, a stranger, or somebody who has left", async () => {
  const { id, runner, supplier, tokenFor } = await recorded();
  for (const other of [supplier, await anActor("community"), await anActor("procurement")]) {
    expect(await findPressedDelivery(tokenFor(other))).toEqual({ state: "unknown" });
    await expect(confirmInOnePress(caller, { token: tokenFor(other) })).rejects.toMatchObject({ kind: "notFound" });
  }
  const token = tokenFor(runner);
  await db.membership.deleteMany({ where: { userId: idOf(runner) } });
  await expect(confirmInOnePress(caller, { token })).rejects.toMatchObject({ kind: "notFound" });
  expect(await stands(id)).toMatchObject({ status: "recorded" });
});

test("it runs out after 30 days", async () => {
  const { runner, tokenFor } = await recorded();
  const token = tokenFor(runner);
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await at(later(29), () => findPressedDelivery(token))).toMatchObject({ state: "waiting" });
  expect(await at(later(31), () => findPressedDelivery(token))).toEqual({ state: "expired" });
  await at(later(31), () =>
    expect(confirmInOnePress(caller, { token })).rejects.toMatchObject({
      message: expect.stringContaining("run out") as string,
    }),
  );
});

test("a link that was changed, or made for something else, was not signed by us", async () => {
  const { id, runner, supplier, tokenFor } = await recorded();
  const token = tokenFor(runner);
  const press = { userId: idOf(runner), subjectId: id };
  expect(readPressToken("delivery", token)).toEqual(press);
  const forged = [
    token.replace(idOf(runner), idOf(supplier)),
    token.slice(0, -1) + (token.endsWith("0") ? "1" : "0"),
    pressToken("deal", press),
    `${token}x`,
    "",
    "none",
    undefined,
    [token],
  ];
  for (const each of forged) expect(readPressToken("delivery", each)).toBeNull();
});

test("somebody who tries many links is stopped for a while", async () => {
  const nobody = { address: "192.0.2.77", userAgent: null };
  for (let tries = 0; tries < 40; tries += 1)
    await expect(confirmInOnePress(nobody, { token: "none" })).rejects.toMatchObject({ kind: "notFound" });
  await expect(confirmInOnePress(nobody, { token: "none" })).rejects.toMatchObject({ kind: "conflict" });
});
