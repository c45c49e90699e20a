import { expect, test } from "vitest";
import { loadMatch } from "@/lib/matches/load-match";
import { aCashNeed, aDelivery, aMatch, anActor, runnerOf } from "@/tests/support/factories";

test("a match shows what was agreed, what is confirmed and what is still to come", async () => {
  const match = await aMatch({ status: "delivering" });
  await aDelivery({ matchId: match.id, quantity: 7, status: "confirmed" });
  await aDelivery({ matchId: match.id, quantity: 2 });
  const shown = await loadMatch(await runnerOf(match.need.project), match.id);
  expect(shown).toMatchObject({
    ...{ open: true, cash: false, progress: "7 of 10 beds" },
    ...{ agreed: { quantity: 10 }, confirmed: { quantity: 7 }, left: { quantity: 3, shown: "3 beds" } },
  });
  expect(shown.deliveries.map(({ status }) => status).sort()).toEqual(["confirmed", "recorded"]);
});

test("money is money, and things instead of it are things", async () => {
  const need = await aCashNeed();
  const money = await aMatch({ needId: need.id, quantity: 50_000 });
  const things = await aMatch({
    ...{ needId: need.id, quantity: 69_000, inKind: true },
    ...{ lineId: need.lines[0]?.id ?? "", lineQuantity: 10 },
  });
  const runner = await runnerOf(need.project);
  expect(await loadMatch(runner, money.id)).toMatchObject({ cash: true, progress: "£0 of £500" });
  expect(await loadMatch(runner, things.id)).toMatchObject({ cash: false, progress: "0 of 10 × Bedding sets" });
});

test("help in kind that nobody counted is never pounds", async () => {
  const need = await aCashNeed();
  const match = await aMatch({ needId: need.id, quantity: 0, inKind: true });
  const runner = await runnerOf(need.project);
  const shown = { agreed: { shown: "help in kind" }, left: { shown: "help in kind" }, counted: { unit: "thing" } };
  expect(await loadMatch(runner, match.id)).toMatchObject({ ...shown, progress: "nothing yet" });
  await aDelivery({ matchId: match.id, quantity: 3, status: "confirmed" });
  expect(await loadMatch(runner, match.id)).toMatchObject({ ...shown, progress: "some" });
});

test("only its two sides and the procurement team see a match", async () => {
  const match = await aMatch();
  await loadMatch(await anActor("procurement"), match.id);
  for (const kind of ["community", "supplier"] as const) {
    await expect(loadMatch(await anActor(kind), match.id)).rejects.toMatchObject({ kind: "notFound" });
  }
});
