import { expect, test } from "vitest";
import { loadPledgeToAnswer } from "@/lib/pledges/load-pledge-to-answer";
import { aCashNeed, aMatch, anActor, aPledge, runnerOf } from "@/tests/support/factories";

test("the organisation sees what is pledged and what is still left", async () => {
  const pledge = await aPledge({ quantity: 18 });
  await aMatch({ needId: pledge.needId, quantity: 20 });
  const shown = await loadPledgeToAnswer(await runnerOf(pledge.need.project), pledge.id);
  expect(shown).toMatchObject({ offered: "18 beds", left: "10 beds", tooMuch: true, status: "offered" });
});

test("things instead of money are counted as things", async () => {
  const need = await aCashNeed();
  const lineId = need.lines[0]?.id ?? "";
  const inKind = { needId: need.id, lineId, inKind: true };
  await aMatch({ ...inKind, lineQuantity: 5, quantity: 34_500 });
  const pledge = await aPledge({ ...inKind, lineQuantity: 20, quantity: 138_000 });
  const shown = await loadPledgeToAnswer(await runnerOf(need.project), pledge.id);
  expect(shown).toMatchObject({ offered: "20 × Bedding sets", quantity: 20, left: "25 × Bedding sets" });
});

test("help in kind that nobody counted is called that, and accepted whole", async () => {
  const need = await aCashNeed();
  const pledge = await aPledge({ needId: need.id, inKind: true, quantity: 0 });
  const shown = await loadPledgeToAnswer(await runnerOf(need.project), pledge.id);
  expect(shown).toMatchObject({ offered: "help in kind", unmeasured: true, left: "£2,970" });
});

test("nobody else opens it to answer, and another organisation does not know of it", async () => {
  const pledge = await aPledge();
  for (const kind of ["community", "supplier"] as const) {
    await expect(loadPledgeToAnswer(await anActor(kind), pledge.id)).rejects.toMatchObject({ kind: "notFound" });
  }
  await expect(loadPledgeToAnswer(await anActor("broker"), pledge.id)).rejects.toMatchObject({ kind: "notFound" });
});
