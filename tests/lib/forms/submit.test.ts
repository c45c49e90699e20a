import { expect, test } from "vitest";
import { answers } from "@/lib/forms/submit";

function formOf(...pairs: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("a name that comes once is a text, twice a list, and with brackets always a list", () => {
  const form = formOf(["a", "1"], ["b", "2"], ["b", "3"], ["c[]", "4"], ["$ACTION_ID_x", ""]);
  expect(answers(form)).toEqual({ a: "1", b: ["2", "3"], c: ["4"] });
});

test("three boxes become one day, and none of them an empty one", () => {
  const day = (...[d, m, y]: string[]) =>
    answers(formOf(["by-day", d ?? ""], ["by-month", m ?? ""], ["by-year", y ?? ""]))["by"];
  expect(day(" 3 ", "10", "2026")).toBe("2026-10-3");
  expect(day("", "", "")).toBe("");
  expect(day("3", "", "")).toBe("--3");
});

test("a file is no answer, whatever came under the same name", () => {
  expect(answers(formOf(["file", new Blob(["x"])], ["note", "a"], ["note", new Blob(["x"])]))).toEqual({
    file: "",
    note: "a",
  });
});

test("a form that claims to have very many fields is read in a moment", () => {
  const form = formOf(...Array.from({ length: 20_000 }, (_, at): [string, string] => [`x${at}-year`, "1"]));
  const began = performance.now();
  expect(Object.keys(answers(form))).toHaveLength(40_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});
