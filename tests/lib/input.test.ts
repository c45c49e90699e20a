import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { count, line, oneLine, optionalLine, printable, read } from "@/lib/input";
import { makePledge } from "@/lib/pledges/make-pledge";
import { readSearch } from "@/lib/search/read-search";
import { anActor, aNeed } from "@/tests/support/factories";

test("text loses what no text has, and keeps its lines, its accents and its pictures", () => {
  const typed = { name: "\u0000Zoë\u0007’s beds\u009b\u007f", note: "One\r\n\ttwo 🎪\ud83c" };
  expect(read(z.object({ name: line("Say"), note: optionalLine() }), typed)).toEqual({
    name: "Zoë’s beds",
    note: "One\r\n\ttwo 🎪\ufffd",
  });
});

test("what is nothing but control characters is missing", () => {
  expect(() => read(z.object({ name: line("Enter a name") }), { name: "\u0000 \u0001" })).toThrow(
    expect.objectContaining({ kind: "invalid", fields: { name: ["Enter a name"] } }),
  );
});

test.each(["\u200b", " \u2060\u200d ", "\u00ad", "\u0301"])("%j is nothing that anybody could see", (typed) => {
  expect(() => read(z.object({ a: line("missing") }), { a: typed })).toThrow(
    expect.objectContaining({ fields: { a: ["missing"] } }) as Error,
  );
});

test("a name stands in one line, and an emoji alone is one", () => {
  const named = (typed: string) => read(z.object({ a: oneLine("missing") }), { a: typed }).a;
  expect(named(" Beds\r\nBcc:\t somebody ")).toBe("Beds Bcc: somebody");
  expect(named("\u{1f6cf}\ufe0f")).toBe("\u{1f6cf}\ufe0f");
});

test("what a form lost that nobody sees is said in words", () => {
  const form = z.object({ projectId: z.string(), title: line("Write a name") });
  const refusal = { projectId: [expect.stringContaining("did not arrive")], title: ["Write a name"] };
  expect(() => read(form, {})).toThrow(expect.objectContaining({ fields: refusal }) as Error);
});

test.each(["0x10", "1e3", "0b1", "-1", "12.5", "Infinity", ""])("%j is no count of things", (typed) => {
  expect(() => read(count("Enter how many"), typed)).toThrow(expect.objectContaining({ kind: "invalid" }));
});

test("a count is read as people type it", () => {
  expect(["7", " 1,000 ", "2 000", 30].map((typed) => read(count("Enter how many"), typed))).toEqual([
    7, 1000, 2000, 30,
  ]);
});

test("lists and objects are gone through, and what is nested without end is cut off", () => {
  expect(printable({ a: ["x\u0000", { b: "\u0000y" }], n: 3, t: true, u: null })).toEqual({
    ...{ a: ["x", { b: "y" }], n: 3, t: true, u: null },
  });
  let nested: unknown = "end";
  for (let depth = 0; depth < 100_000; depth++) nested = [nested];
  expect(JSON.stringify(printable(nested))).toBe("[[[[[[[[null]]]]]]]]");
});

test("a search that holds such characters still searches", () => {
  expect(readSearch({ words: "be\u0000ds", place: "\u0000", driver: "\u0000" })).toMatchObject({
    ...{ words: "beds", place: "", driver: [] },
  });
});

test("the database keeps whatever is left, as text and in JSON", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (typed) => {
      const text = printable(typed + "\u0000\ud800") as string;
      const rows = await db.$queryRaw<{ kept: string; json: string }[]>`
        SELECT ${text}::text AS kept, ${JSON.stringify({ text })}::jsonb ->> 'text' AS json`;
      expect(rows).toEqual([{ kept: text, json: text }]);
    }),
    { numRuns: 50 },
  );
});

test("a form that holds them is read, and an id that does is nobody's", async () => {
  const supplier = await anActor("supplier");
  const need = await aNeed();
  const { id } = await makePledge(supplier, { needId: need.id, quantity: "3\u0000", message: "By van\u0000" });
  expect(await db.pledge.findUniqueOrThrow({ where: { id } })).toMatchObject({ quantity: 3, message: "By van" });
  await expect(makePledge(supplier, { needId: "\u0000", quantity: "3" })).rejects.toMatchObject({ kind: "notFound" });
});

test("a title cannot turn the direction of what is shown after it", () => {
  expect(printable("A Bed \u202eof Their Own\u2066")).toBe("A Bed of Their Own");
});
