import PDFDocument from "pdfkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fonts } from "@/lib/reports/page-style";
import { type Line, oneLine, widestWord, wrapWords } from "@/lib/reports/set-words";

function aDocument() {
  const doc = new PDFDocument({ font: null as unknown as string });
  for (const { name, bytes } of [...fonts.plain, ...fonts.bold]) doc.registerFont(name, bytes);
  return doc;
}

const doc = aDocument();
const setting = { weight: "plain", size: 10, colour: "black" } as const;
const said = (lines: readonly Line[]) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
const fontsIn = (text: string) =>
  new Set(wrapWords(doc, text, setting).flatMap(({ runs }) => runs.map(({ font }) => font.replace(/ plain$/, ""))));

test("nobody's name in Latin, Cyrillic or Greek letters loses one", () => {
  for (const name of [
    "Łukasz Żółkiewski",
    "Ḥafṣa",
    "Zoë",
    "Şule Öğüt",
    "Nguyễn Thị Hồng",
    "Дмитро Шевченко",
    "Γιώργος",
  ])
    expect(said(wrapWords(doc, name, setting))).toBe(name);
});

test("each letter is set in the typeface of the screen where that has it", () => {
  expect([...fontsIn("Zoë, £5 – “yes”")]).toEqual(["atkinson-hyperlegible-next-latin"]);
  expect([...fontsIn("Łódź")]).toEqual(["atkinson-hyperlegible-next-latin-ext", "atkinson-hyperlegible-next-latin"]);
  expect([...fontsIn("Ḥ")]).toEqual(["noto-sans-latin-ext"]);
  expect([...fontsIn("Жук")]).toEqual(["noto-sans-cyrillic"]);
});

test("letters that no font has become one mark each, and break nothing", () => {
  expect(said(wrapWords(doc, "محمد 日本", setting))).toBe("???? ??");
});

test("no line is wider than it may be, and nothing is left out, whatever somebody writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapWords(doc, text, { ...setting, width });
      const whole = said(wrapWords(doc, text, setting));
      expect(said(lines)).toBe(whole);
      for (const { runs } of lines) {
        const words = runs
          .map((run) => run.text)
          .join("")
          .trimEnd();
        const [line] = wrapWords(doc, words, setting);
        // Letters set side by side may be a hair nearer to each other than apart.
        if (Array.from(words).length > 1) expect(line?.width ?? 0).toBeLessThanOrEqual(width + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test("a single line is cut short with dots, and the widest word of a text is known", () => {
  const cut = oneLine(doc, "A contract with a long name", { ...setting, width: 60 });
  expect(said(cut ? [cut] : [])).toMatch(/^A contract.*…$/);
  expect(cut?.width).toBeLessThanOrEqual(60);
  expect(oneLine(doc, "Short", { ...setting, width: 60 })?.runs).toMatchObject([{ text: "Short" }]);
  expect(widestWord(doc, "a commitment of ours", setting)).toBeCloseTo(
    wrapWords(doc, "commitment", setting)[0]?.width ?? 0,
  );
});
