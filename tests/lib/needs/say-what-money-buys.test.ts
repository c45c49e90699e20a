import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { lockNeed } from "@/lib/needs/lock-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { aCashNeed, anActor, aNeed, anOrganisation, aProject, runnerOf } from "@/tests/support/factories";
import { typed } from "@/tests/support/drafts";

const row = (number: number, description: string, quantity: string, amount: string) => ({
  [`lines-${number}-description`]: description,
  [`lines-${number}-quantity`]: quantity,
  [`lines-${number}-amount`]: amount,
  [`lines-${number}-inKindWelcome`]: "no",
  [`lines-${number}-cashOnlyReason`]: "It is paid to a landlord",
});

async function aDraftNeed() {
  const project = await aProject({ status: "draft" });
  return { need: await aCashNeed({ projectId: project.id }), actor: await runnerOf(project) };
}

test("lines take the place of earlier ones, and what is left over is said", async () => {
  const { need, actor } = await aDraftNeed();
  const said = { ...typed.lines, ...row(1, "", "", ""), ...row(4, "Weeks of storage", "6", "£900.00") };
  const { leftPence } = await sayWhatMoneyBuys(actor, { ...said, needId: need.id });
  expect(leftPence).toBe(0);
  expect(await db.needLine.findMany({ orderBy: { position: "asc" } })).toMatchObject([
    { description: "Bedding sets", quantity: 30, amountPence: 207_000, inKindWelcome: true, cashOnlyReason: null },
    {
      description: "Weeks of storage",
      quantity: 6,
      amountPence: 90_000,
      inKindWelcome: false,
      cashOnlyReason: "It is paid to a landlord",
    },
  ]);
});

test("the next cash need without lines is named", async () => {
  const { need, actor } = await aDraftNeed();
  const other = await aNeed({ projectId: need.projectId, type: "cash", quantity: 100, unit: "GBP" });
  const { nextNeedId } = await sayWhatMoneyBuys(actor, { ...typed.lines, needId: need.id });
  expect(nextNeedId).toBe(other.id);
});

test("lines may not come to more than the need", async () => {
  const { need, actor } = await aDraftNeed();
  const said = { ...typed.lines, ...row(1, "Weeks of storage", "6", "900.01"), needId: need.id };
  await expect(sayWhatMoneyBuys(actor, said)).rejects.toMatchObject({
    kind: "invalid",
    fields: { "lines-0-amount": ["These come to £2,970.01, which is more than the £2,970 that you need"] },
  });
  expect(await db.needLine.count()).toBe(2);
});

test("what is wrong with a line is said beside it", async () => {
  const { need, actor } = await aDraftNeed();
  const said = { ...typed.lines, ...row(3, "", "some", "free"), needId: need.id };
  await expect(sayWhatMoneyBuys(actor, said)).rejects.toMatchObject({
    kind: "invalid",
    fields: {
      "lines-3-description": ["Say what it would buy, such as bedding sets"],
      "lines-3-quantity": ["Enter how many, such as 30"],
      "lines-3-amount": ["Enter what they cost together in pounds, such as 2,070"],
    },
  });
});

test("nothing said is refused beside the first line", async () => {
  const { need, actor } = await aDraftNeed();
  await expect(sayWhatMoneyBuys(actor, { needId: need.id })).rejects.toMatchObject({
    kind: "invalid",
    fields: { "lines-0-description": ["Say at least one thing that the money would buy"] },
  });
});

test("only money buys things, only while the project runs, and only for its own organisation", async () => {
  const { need, actor } = await aDraftNeed();
  const beds = await aNeed({ projectId: need.projectId });
  await expect(sayWhatMoneyBuys(actor, { ...typed.lines, needId: beds.id })).rejects.toMatchObject({
    kind: "conflict",
  });
  const other = await anActor("community");
  await expect(sayWhatMoneyBuys(other, { ...typed.lines, needId: need.id })).rejects.toMatchObject({
    kind: "notFound",
  });
  const ended = await aCashNeed({ projectId: (await aProject({ status: "closed" })).id });
  const late = sayWhatMoneyBuys(await runnerOf(ended.project), { ...typed.lines, needId: ended.id });
  await expect(late).rejects.toMatchObject({ kind: "conflict" });
});

test("a line that only money will do for says why, beside its field", async () => {
  const { need, actor } = await aDraftNeed();
  const said = { ...row(2, "Weeks of rent", "6", "lots"), "lines-2-cashOnlyReason": " ", needId: need.id };
  await expect(sayWhatMoneyBuys(actor, said)).rejects.toMatchObject({
    kind: "invalid",
    fields: {
      "lines-2-amount": ["Enter what they cost together in pounds, such as 2,070"],
      "lines-2-cashOnlyReason": ["Say why only money will do, such as “Rent is paid to a landlord”"],
    },
  });
});

test("a reason that was typed before in kind became welcome is forgotten", async () => {
  const { need, actor } = await aDraftNeed();
  await sayWhatMoneyBuys(actor, { ...typed.lines, "lines-0-cashOnlyReason": "Rent", needId: need.id });
  expect(await db.needLine.findMany()).toMatchObject([{ inKindWelcome: true, cashOnlyReason: null }]);
});

test("what no form sends is refused, and not a fault of ours", async () => {
  const { need, actor } = await aDraftNeed();
  for (const lines of [{ 0: null }, { 0: "Rent" }, { 0: [] }]) {
    await expect(sayWhatMoneyBuys(actor, { needId: need.id, lines })).rejects.toMatchObject({ kind: "invalid" });
  }
});

test("while somebody accepts five sets, nobody makes them two: who came second is told", async () => {
  const need = await aCashNeed();
  const runner = await runnerOf(need.project);
  const { id: supplierId } = await anOrganisation("supplier");
  const [sets, weeks] = need.lines.map(({ id }) => id);
  const said = { ...row(0, "Bedding sets", "2", "2,070"), ...row(1, "Weeks of storage", "6", "900") };
  const ids = { needId: need.id, "lines-0-id": sets, "lines-1-id": weeks };
  const saying = await transaction(async (tx) => {
    await lockNeed(tx, need.id);
    const second = sayWhatMoneyBuys(runner, { ...said, ...ids }).catch((refusal: unknown) => refusal);
    await Promise.race([second, setTimeout(500)]);
    await tx.match.create({
      data: { needId: need.id, supplierId, lineId: sets!, lineQuantity: 5, quantity: 34_500, inKind: true },
    });
    return { second };
  });
  expect(await saying.second).toMatchObject({
    fields: { "lines-0-quantity": ["5 are promised already. Enter that or more."] },
  });
});
