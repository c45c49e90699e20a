import { expect, test } from "vitest";
import { writeDealTemplate } from "@/lib/deals/write-deal-template";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { anActor } from "@/tests/support/factories";

test("the file to fill in is read as it is, and its example is left out", async () => {
  const team = await anActor("procurement");
  for (const format of ["xlsx", "csv"] as const) {
    const { bytes, file } = writeDealTemplate(team, format);
    const whole = new Uint8Array(await new Response(bytes).arrayBuffer());
    const { id } = await keepSheet(team, { kind: "deals", file: { name: file, bytes: whole } });
    expect(await loadSheet(team, id)).toMatchObject({
      ...{ added: [], unchanged: 0, problems: [{ row: 2, column: "Reference", level: "warning" }] },
    });
  }
});

test("who is not approved gets none", async () => {
  const waiting = { ...(await anActor("supplier")), approved: false };
  expect(() => writeDealTemplate(waiting, "csv")).toThrow(/approved organisation/);
});
