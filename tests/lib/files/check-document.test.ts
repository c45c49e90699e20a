import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkDocument } from "@/lib/files/check-document";
import { aPdf } from "@/tests/support/pictures";

const refusal = (name: string, bytes: Uint8Array) => {
  try {
    checkDocument(name, bytes);
    return "taken";
  } catch (error) {
    return (error as { fields: Record<string, string[]> }).fields["file"]?.[0];
  }
};
const compressed = (text: string) => {
  const stream = deflateSync(Buffer.from(text));
  return Buffer.concat([
    Buffer.from(`9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
    stream,
    Buffer.from("\nendstream endobj"),
  ]);
};

test("a PDF that shows its pages is taken, with a link and a page to open at", () => {
  expect(refusal("letter.pdf", aPdf())).toBe("taken");
  expect(refusal("LETTER.PDF", aPdf({ more: compressed("5 0 << /Type /Font >>") }))).toBe("taken");
  const link = "5 0 obj << /OpenAction [3 0 R /Fit] /A << /S /URI /URI (https://example.org/a) >> >> endobj";
  expect(refusal("letter.pdf", aPdf({ more: link }))).toBe("taken");
});

test("what is no PDF is refused, whatever it calls itself", () => {
  expect(refusal("letter.pdf", Buffer.from("<html><script>alert(1)</script>%%EOF"))).toMatch(/^That file is not a PDF/);
  expect(refusal("letter.pdf", Buffer.from("MZ\x90\x00"))).toMatch(/^That file is not a PDF/);
  expect(refusal("letter.pdf", Buffer.concat([Buffer.from("<html>"), aPdf()]))).toMatch(/^That file is not a PDF/);
  expect(refusal("letter.docx", aPdf())).toMatch(/^That file is not a PDF/);
});

test("a PDF that breaks off is refused", () => {
  expect(refusal("letter.pdf", aPdf().subarray(0, 150))).toMatch(/^That PDF is not whole/);
});

test.each([
  ["a script", "5 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj"],
  ["a script spelt in numbers", "5 0 obj << /S /J#61vaScr#69pt /JS (app.alert(1)) >> endobj"],
  ["a program to start", "5 0 obj << /S /Launch /F (cmd.exe) >> endobj"],
  ["a file inside", "5 0 obj << /Names << /EmbeddedFiles 6 0 R >> >> endobj"],
  ["a form that sends itself", "5 0 obj << /S /SubmitForm /F (https://example.org) >> endobj"],
  ["a script in compressed objects", compressed("5 0 << /S /JavaScript /JS (app.alert(1)) >>")],
])("a PDF with %s is refused", (_, more) => {
  expect(refusal("letter.pdf", aPdf({ more }))).toMatch(/^That PDF holds a script/);
});

test("a PDF that is locked, or whose objects can't be looked into, is refused", () => {
  expect(refusal("letter.pdf", aPdf({ trailer: "/Encrypt 7 0 R" }))).toMatch(/^That PDF is locked/);
  const odd = "9 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nxxxx\nendstream endobj";
  expect(refusal("letter.pdf", aPdf({ more: odd }))).toMatch(/^We can’t look inside/);
});

test("objects that unpack to more than is looked through are refused", () => {
  expect(refusal("letter.pdf", aPdf({ more: compressed(" ".repeat(51_000_000)) }))).toMatch(/^We can’t look inside/);
});

test.each([
  ["stream \n", "stream\n"],
  ["stream\r", "stream\n"],
])("objects are found where a stream begins with %j", (written, usual) => {
  const more = compressed("5 0 << /S /JavaScript >>").toString("latin1").replace(usual, written);
  expect(refusal("letter.pdf", aPdf({ more: Buffer.from(more, "latin1") }))).toMatch(/^That PDF holds a script/);
});

test("objects are found where a comment stands in their type", () => {
  const more = compressed("5 0 << /S /JavaScript >>").toString("latin1").replace("/Type /ObjStm", "/Type%a\n/ObjStm");
  expect(refusal("letter.pdf", aPdf({ more: Buffer.from(more, "latin1") }))).toMatch(/^That PDF holds a script/);
});

test("a file that claims to have very many streams is looked through in a moment", () => {
  const many = [Buffer.from("stream\n".repeat(300_000)), ...Array<Buffer>(3_000).fill(compressed("5 0 << >>"))];
  const began = performance.now();
  expect(refusal("letter.pdf", aPdf({ more: Buffer.concat(many) }))).toBe("taken");
  expect(performance.now() - began).toBeLessThan(5_000);
});
