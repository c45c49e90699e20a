import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { lookedAt, looked, press, said, rowsTaken, filledIn, supplierOf } from "@/tests/support/arrivals";
import { aCashNeed, aMatch } from "@/tests/support/factories";

test("each bad row is named with its row and column, and nothing is applied while one stands", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  const cash = await aMatch({ needId: (await aCashNeed()).id, supplierId: match.supplierId, quantity: 50_000 });
  const theirs = await aMatch();
  const shown = await looked(
    supplier,
    `${match.id},2,2026-03-01`,
    `${match.id},many,2026-03-02`,
    `${match.id},2,`,
    `${match.id},,2026-03-02`,
    `${match.id},2,2099-01-01`,
    `${match.id},2,someday`,
    `${match.id},9,2026-03-06`,
    `${match.id},2,2026-03-01`,
    `${match.id},1,2026-03-07,,Northgate,`,
    `${cash.id},£500,2026-03-02`,
    `${theirs.id},2,2026-03-02`,
    "not-one,2,2026-03-02",
    ",2,2026-03-02",
  );
  expect(said(shown)).toEqual([
    "3 Arrived: Enter how many arrived",
    "4 On: Enter the day it arrived, such as 27 3 2026",
    "5 Arrived: Enter how many arrived",
    "6 On: Enter a day that is not in the future",
    expect.stringMatching(/^7 On \(day\): “someday” is not a day/),
    "8 Note: This is more than was agreed. Say why.",
    expect.stringMatching(/^9 Arrived: stands in the file twice: first in row 2/),
    "10 Paid by: is for money only: leave it empty",
    "11 Paid by: Enter who paid, as on the bank statement",
    "11 Paid to: Enter who was paid, as on the bank statement",
    "12 Reference: is no match that you can record for: take the list away again",
    "13 Reference: is no match that you can record for: take the list away again",
    "14 Reference: is missing",
  ]);
  for (const more of [{}, { skipBadRows: "yes" }]) {
    const pressed = applySheet(supplier, { sheetId: shown.sheetId, seal: shown.seal, ...more });
    await expect(pressed).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await db.delivery.count()).toBe(0);
  await press(supplier, await looked(supplier, `${cash.id},£500,2026-03-02,,Northgate,Lozells Lantern`));
  expect(await db.delivery.findFirstOrThrow()).toMatchObject({
    ...{ quantity: 50_000, payer: "Northgate", payee: "Lozells Lantern" },
  });
});

test("a file changes no other column, and says of each where to change it; figures that moved meanwhile are only said", async () => {
  const match = await aMatch();
  const supplier = await supplierOf(match);
  const [row = {}] = await rowsTaken(supplier);
  for (const [column, sentence] of Object.entries({
    Project: "is “A Bed of Their Own” here, and a file does not change it: change its name on the page of the project",
    Organisation: /a match stays with the organisation whose project it is$/,
    Supplier: /a match stays with its supplier\. What another gives is a pledge of its own$/,
    Need: /change it on the page of the project$/,
    "Counted in": /change it on the page of the project$/,
    Agreed:
      "is “10” here, and a file does not change it: what was agreed stays. If less will come, finish or cancel it on the page of the match",
  })) {
    const changed = {
      ...row,
      [column]: column === "Agreed" ? "12" : "",
      "Arrived (quantity)": "2",
      "On (day)": "2026-03-03",
    };
    const { problems, added } = await lookedAt(supplier, "x.csv", filledIn([changed]));
    const message: unknown = typeof sentence === "string" ? sentence : expect.stringMatching(sentence);
    expect(problems).toEqual([{ row: 2, column, level: "error", message }]);
    expect(added).toEqual([]);
  }
  const wrongColumn = await lookedAt(supplier, "x.csv", filledIn([{ ...row, "Confirmed so far": "3" }]));
  expect(wrongColumn).toMatchObject({ added: [], unchanged: 1 });
  expect(wrongColumn.problems).toEqual([
    {
      ...{ row: 2, column: "Confirmed so far", level: "warning" },
      message: "is 0 by now, and a file does not change it: write what arrived under Arrived",
    },
  ]);
});
