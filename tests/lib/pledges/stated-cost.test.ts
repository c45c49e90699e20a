import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePledge } from "@/lib/pledges/make-pledge";
import { readStatedCost } from "@/lib/pledges/stated-cost";
import { aCashNeed, anActor, aNeed } from "@/tests/support/factories";

test("what it would have cost and how they know come together, or neither does", () => {
  expect(readStatedCost({ statedPence: "£1,250.50", statedSource: "Our invoice" })).toEqual({
    statedPence: 125_050n,
    statedSource: "Our invoice",
  });
  expect(readStatedCost({ statedPence: " ", statedSource: "" })).toEqual({ statedPence: null, statedSource: null });
});

test.each([
  [{ statedPence: "500" }, ["statedSource"]],
  [{ statedSource: "A price list" }, ["statedPence"]],
  [{ statedPence: "lots", statedSource: "A guess" }, ["statedPence"]],
  [{ statedPence: "99999999999999", statedSource: "A guess" }, ["statedPence"]],
])("%j is refused beside %s", (input, [field]) => {
  expect(() => readStatedCost(input)).toThrow(
    expect.objectContaining({ kind: "invalid", fields: { [field ?? ""]: [expect.any(String)] } }),
  );
});

test("it is kept with a pledge of things, and money has a worth of its own", async () => {
  const supplier = await anActor("supplier");
  const said = { statedPence: "£90", statedSource: "Our invoice" };
  const things = await makePledge(supplier, { needId: (await aNeed()).id, quantity: "3", ...said });
  const money = await makePledge(supplier, { needId: (await aCashNeed()).id, what: "need", quantity: "£90", ...said });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: things.id } })).toMatchObject({ statedPence: 9_000n });
  expect(await db.pledge.findUniqueOrThrow({ where: { id: money.id } })).toMatchObject({ statedPence: null });
});

test("a pledge with half of it is not made", async () => {
  const input = { needId: (await aNeed()).id, quantity: "3", statedPence: "£90" };
  await expect(makePledge(await anActor("supplier"), input)).rejects.toMatchObject({ kind: "invalid" });
  expect(await db.pledge.count()).toBe(0);
});
