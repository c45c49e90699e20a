import PDFDocument from "pdfkit";
import { formatDay } from "@/lib/dates";
import { drawCurve } from "./draw-curve";
import { drawTable } from "./draw-table";
import { legible } from "./legible";
import { colours, fonts, margin, sizes, type Weight } from "./page-style";
import type { Block, Report } from "./report";

/** A document that is being written, and how its words are set. */
export type Pdf = {
  doc: PDFKit.PDFDocument;
  /** What is tagged goes in here, in reading order. */
  tree: PDFKit.PDFStructureElement;
  /** A text as the fonts can print it. */
  print: (text: string) => string;
  width: number;
};

/**
 * A report as a PDF of A4 pages, tagged so that a screen reader finds its headings, tables and pictures (PDF/UA), with its title, its
 * language and a line at the foot of each page that says what it is, as at which day, and which page of how many.
 */
export async function writePdf(report: Report): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, left: margin, right: margin, bottom: margin + 18 },
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    subset: "PDF/UA" as unknown as PDFKit.Mixins.PDFSubsets,
    displayTitle: true,
    lang: "en-GB",
    info: { Title: report.title, Author: "Maypole", Subject: `${report.under}, as at ${formatDay(report.asAt)}` },
    // Its own fonts are always embedded; without this pdfkit begins with one that never is.
    font: fonts.plain as unknown as string,
  });
  const parts: Buffer[] = [];
  doc.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => doc.once("end", resolve).once("error", reject));
  for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  const tree = doc.struct("Document");
  doc.addStructure(tree);
  const pdf: Pdf = { doc, tree, print: printer(doc), width: doc.page.width - 2 * margin };
  begin(pdf, report);
  for (const block of report.blocks) write(pdf, block);
  tree.end();
  number(pdf, report);
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

type Known = { _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } } };

/** Both fonts have the same letters. */
function printer(doc: PDFKit.PDFDocument): (text: string) => string {
  doc.font("plain");
  const { font } = (doc as unknown as Known)._font;
  return (text) => legible(text, (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

function begin(pdf: Pdf, { title, under, asAt }: Report) {
  const { doc } = pdf;
  tagged(pdf, "P", () => {
    set(pdf, `${under} · as at ${formatDay(asAt)}`, "plain", sizes.text, colours.soft);
  });
  doc.moveDown(0.3);
  tagged(pdf, "H1", () => {
    set(pdf, title, "bold", sizes.title, colours.ink);
  });
  doc.moveDown(0.6);
}

function write(pdf: Pdf, block: Block) {
  const { doc } = pdf;
  switch (block.kind) {
    case "heading":
      // A heading is never left alone at the foot of a page.
      if (doc.y > doc.page.height - 170) doc.addPage();
      doc.moveDown(0.8);
      tagged(pdf, "H2", () => {
        set(pdf, block.text, "bold", sizes.heading, colours.ink);
      });
      doc.moveDown(0.3);
      return;
    case "text":
      tagged(pdf, "P", () => {
        set(pdf, block.text, "plain", block.soft ? sizes.small : sizes.text, block.soft ? colours.soft : colours.ink);
      });
      doc.moveDown(0.5);
      return;
    case "table":
      drawTable(pdf, block);
      return;
    case "curve":
      drawCurve(pdf, block);
  }
}

/** Puts what is drawn under a tag of the document's tree. */
export function tagged({ doc, tree }: Pdf, tag: string, draw: () => void, alt?: string) {
  tree.add(doc.struct(tag, alt === undefined ? {} : { alt }, draw));
}

/** Sets words from the left margin over the whole width. */
export function set({ doc, print, width }: Pdf, text: string, weight: Weight, size: number, colour: string) {
  doc
    .font(weight)
    .fontSize(size)
    .fillColor(colour)
    .text(print(text), margin, doc.y, { width, lineGap: size * 0.25 });
}

/** The foot of each page, which is decoration to a screen reader. */
function number({ doc, print }: Pdf, { title, asAt }: Report) {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const bottom = doc.page.margins.bottom;
    // Below the margin pdfkit would begin another page.
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    const words = `${title} · as at ${formatDay(asAt)} · page ${page - start + 1} of ${count}`;
    doc.font("plain").fontSize(sizes.small).fillColor(colours.soft);
    doc.text(print(words), margin, doc.page.height - margin + 8, { lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
