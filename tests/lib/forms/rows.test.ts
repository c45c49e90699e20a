import { expect, test } from "vitest";
import { rows } from "@/lib/forms/rows";

test("fields with a number become rows under it, and empty rows are left out", () => {
  const form = { needId: "n", "lines-0-description": " ", "lines-0-welcome": "on", "lines-2-description": "Beds" };
  expect(rows(form, "lines", ["description"])).toEqual({ ...form, lines: { 2: { description: "Beds" } } });
});

test("rows that another system sends as a list are kept", () => {
  const sent = { lines: [{ description: "Beds" }] };
  expect(rows(sent, "lines", ["description"])).toBe(sent);
});
