import PDFDocument from "pdfkit";
import { formatDay } from "@/lib/dates";
import { curveHeight, drawCurve } from "./draw-curve";
import { drawTable, startOfTable } from "./draw-table";
import { colours, fonts, margin, sizes } from "./page-style";
import { bottomOf, type Pdf, set, tagged } from "./pdf";
import type { Block, Report } from "./report";
import { drawLines, lineHeight, oneLine, wrapWords } from "./set-words";

/**
 * A report as a PDF of A4 pages, tagged so that a screen reader finds its headings, tables and pictures (PDF/UA), with its title, its
 * language, a bookmark for each heading and a line at the foot of each page that says what it is, as at which day, and which page of how many.
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
    info: {
      Title: new Said(report.title) as unknown as string,
      Author: "Maypole",
      Subject: new Said(`${report.under}, as at ${formatDay(report.asAt)}`) as unknown as string,
    },
    // Its own fonts are always embedded; without this pdfkit begins with one that never is. One of its own given here would be read again at each use.
    font: null as unknown as string,
  });
  const parts: Buffer[] = [];
  doc.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => doc.once("end", resolve).once("error", reject));
  for (const { name, bytes } of [...fonts.plain, ...fonts.bold]) doc.registerFont(name, bytes);
  const tree = doc.struct("Document");
  doc.addStructure(tree);
  const pdf: Pdf = { doc, tree, width: doc.page.width - 2 * margin };
  begin(pdf, report);
  report.blocks.forEach((block, at) => {
    write(pdf, block, report.blocks[at + 1]);
  });
  tree.end();
  number(pdf, report);
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** Words for a document's properties, which pdfkit also writes into XML, as they are. */
class Said extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  }
}

function begin(pdf: Pdf, { title, under, asAt }: Report) {
  const { doc } = pdf;
  tagged(pdf, "P", () => {
    set(pdf, `${under} · as at ${formatDay(asAt)}`, "plain", sizes.text, colours.soft);
  });
  doc.y += 4;
  tagged(pdf, "H1", () => {
    set(pdf, title, "bold", sizes.title, colours.ink);
  });
  doc.y += 8;
}

function write(pdf: Pdf, block: Block, next: Block | undefined) {
  const { doc } = pdf;
  switch (block.kind) {
    case "heading":
      // A heading is never left alone at the foot of a page.
      if (doc.y + 40 + startOf(pdf, next) > bottomOf(doc)) doc.addPage();
      doc.y += 12;
      doc.outline.addItem(block.text);
      tagged(pdf, "H2", () => {
        set(pdf, block.text, "bold", sizes.heading, colours.ink);
      });
      doc.y += 5;
      return;
    case "text":
      if (doc.y + startOf(pdf, block) > bottomOf(doc)) doc.addPage();
      tagged(pdf, "P", () => {
        set(pdf, block.text, "plain", block.soft ? sizes.small : sizes.text, block.soft ? colours.soft : colours.ink);
      });
      doc.y += 6;
      return;
    case "table":
      drawTable(pdf, block);
      return;
    case "curve":
      drawCurve(pdf, block);
  }
}

/** How tall the beginning of a part is that has to stay with its heading. */
function startOf(pdf: Pdf, block: Block | undefined): number {
  switch (block?.kind) {
    case "table":
      return startOfTable(pdf, block);
    case "curve":
      return curveHeight(block);
    case "text": {
      // A short paragraph is not broken, and of a long one never a single line is left.
      const size = block.soft ? sizes.small : sizes.text;
      const lines = wrapWords(pdf.doc, block.text, { weight: "plain", size, colour: colours.ink, width: pdf.width });
      return (lines.length <= 5 ? lines.length : 3) * lineHeight(size);
    }
    default:
      return 0;
  }
}

/** The foot of each page, which is decoration to a screen reader. */
function number({ doc, width }: Pdf, { title, asAt }: Report) {
  const { start, count } = doc.bufferedPageRange();
  const setting = { weight: "plain", size: sizes.small, colour: colours.soft } as const;
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const says = ` · as at ${formatDay(asAt)} · page ${page - start + 1} of ${count}`;
    const rest = wrapWords(doc, says, setting);
    const room = width - (rest[0]?.width ?? 0) - sizes.small;
    const what = oneLine(doc, title, { ...setting, width: room });
    const y = doc.page.height - margin + 6;
    doc.markContent("Artifact", { type: "Pagination" });
    if (what) drawLines(doc, [what], { x: margin, y }, setting);
    drawLines(doc, rest, { x: margin + (what?.width ?? 0) + 3, y }, setting);
    doc.endMarkedContent();
  }
}
