import { expect, test } from "vitest";
import { listCashOnlyReasons } from "@/lib/needs/list-cash-only-reasons";
import { aCashNeed, anActor, aProgramme, aProject } from "@/tests/support/factories";

const lines = (cashOnlyReason: string) => ({
  create: [
    { position: 1, description: "Bedding sets", quantity: 30, amountPence: 207_000 },
    { position: 2, description: "Rent", quantity: 6, amountPence: 90_000, inKindWelcome: false, cashOnlyReason },
  ],
});

test("the latest reason comes first, with how much of the money it is", async () => {
  const actor = await anActor("procurement");
  const beds = await aProject({ title: "Beds" });
  await aCashNeed({ projectId: beds.id, lines: lines("The landlord takes money") });
  await aCashNeed({ projectId: beds.id, lines: lines("The bank takes money") });
  const { rows, totals, next } = await listCashOnlyReasons(actor, {});
  expect(rows).toMatchObject([
    { reason: "The bank takes money", description: "Rent", amountPence: 90_000, project: "Beds" },
    { reason: "The landlord takes money" },
  ]);
  expect(totals).toEqual({ lines: 2, pence: 180_000, projects: 1, allLines: 4, allPence: 594_000 });
  expect(next).toBeNull();
  expect((await listCashOnlyReasons(actor, { after: rows[0]?.id })).rows).toHaveLength(1);
  expect((await listCashOnlyReasons(actor, { after: "nonsense" })).rows).toHaveLength(2);
});

test("drafts and other programmes keep theirs", async () => {
  const actor = await anActor("procurement");
  await aCashNeed({ projectId: (await aProject({ status: "draft" })).id, lines: lines("Not sent yet") });
  const elsewhere = await aProgramme();
  await aCashNeed({ projectId: (await aProject({ programmeId: elsewhere.id })).id, lines: lines("Elsewhere") });
  const { rows, totals } = await listCashOnlyReasons(actor, {});
  expect(rows).toEqual([]);
  expect(totals.allLines).toBe(0);
});

test.each(["community", "supplier", "broker"] as const)("a %s does not read them", async (kind) => {
  const reading = anActor(kind).then((actor) => listCashOnlyReasons(actor, {}));
  await expect(reading).rejects.toMatchObject({ kind: "notAllowed" });
});
