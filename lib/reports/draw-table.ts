import { colours, margin, sizes } from "./page-style";
import { bottomOf, type Pdf, set } from "./pdf";
import type { Block } from "./report";
import { drawLines, type Line, lineHeight, type Setting, widestWord, wrapWords } from "./set-words";

type TableBlock = Extract<Block, { kind: "table" }>;
type Row = { cells: Line[][]; height: number };
type Laid = { block: TableBlock; widths: number[]; head: Row; rows: Row[]; caption: number };

const padding = { x: 6, y: 4 };
const cellSet = (heading: boolean): Setting => ({
  ...{ weight: heading ? "bold" : "plain", size: sizes.small, colour: colours.ink },
});

/** How tall the beginning of a table is that has to stay together: its caption, its headings and its first two rows. */
export const startOfTable = (pdf: Pdf, block: TableBlock): number => {
  const { caption, head, rows } = layOut(pdf, block);
  return caption + head.height + rows.slice(0, 2).reduce((sum, { height }) => sum + height, 0);
};

/**
 * A table with its caption. A row is never broken over two pages, and a page that goes on with it repeats the headings, as decoration: they
 * are tagged once. The first cell of each row is its heading.
 */
export function drawTable(pdf: Pdf, block: TableBlock) {
  const { doc, tree } = pdf;
  const laid = layOut(pdf, block);
  const whole = laid.caption + laid.head.height + laid.rows.reduce((sum, { height }) => sum + height, 0);
  const page = bottomOf(doc) - margin;
  // One that fits on a page is not begun where it does not.
  if (doc.y + (whole <= page ? whole : startOfTable(pdf, block)) > bottomOf(doc)) doc.addPage();
  const table = doc.struct("Table");
  tree.add(table);
  const caption = doc.struct("Caption", {}, () => {
    set(pdf, block.caption, "bold", sizes.text, colours.ink);
  });
  table.add(caption);
  doc.y += 4;
  drawRow(pdf, laid, laid.head, { into: table, heading: true });
  for (const row of laid.rows) {
    if (doc.y + row.height > bottomOf(doc)) {
      doc.addPage();
      drawRow(pdf, laid, laid.head, { into: null, heading: true });
    }
    drawRow(pdf, laid, row, { into: table, heading: false });
  }
  table.end();
  doc.x = margin;
  doc.y += 12;
}

/** What was laid out already: every document's pages are of the same size. */
const done = new WeakMap<TableBlock, Laid>();

function layOut(pdf: Pdf, block: TableBlock): Laid {
  const laid = done.get(block) ?? layOutAnew(pdf, block);
  done.set(block, laid);
  return laid;
}

function layOutAnew({ doc, width }: Pdf, block: TableBlock): Laid {
  const widths = widthsOf(doc, block, width);
  // A row that is taller than a page is cut: nothing that people write is.
  const most = Math.floor((bottomOf(doc) - margin - 120) / lineHeight(sizes.small));
  const row = (texts: readonly string[], heading: boolean): Row => {
    const cells = texts.map((text, at) =>
      wrapWords(doc, text, { ...cellSet(heading), width: (widths[at] ?? 0) - padding.x * 2 }).slice(0, most),
    );
    const lines = Math.max(1, ...cells.map(({ length }) => length));
    return { cells, height: lines * lineHeight(sizes.small) + padding.y * 2 };
  };
  return {
    ...{ block, widths },
    head: row(
      block.columns.map(({ label }) => label),
      true,
    ),
    rows: block.rows.map((texts) => row(texts, false)),
    caption: lineHeight(sizes.text) * wrapWords(doc, block.caption, { ...cellSet(true), width }).length + 4,
  };
}

/** Columns as wide as their shares, but none narrower than its widest word as long as the others can give way. */
function widthsOf(doc: PDFKit.PDFDocument, { columns, rows }: TableBlock, width: number): number[] {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const shared = columns.map(({ label, share = 1 }, at) => {
    const words = [
      widestWord(doc, label, cellSet(true)),
      ...rows.map((cells) => widestWord(doc, cells[at] ?? "", cellSet(false))),
    ];
    const least = Math.min(Math.max(...words) + padding.x * 2 + 1, width / 3);
    return { wide: (width * share) / whole, least };
  });
  const wanted = shared.reduce((sum, { wide, least }) => sum + Math.max(0, least - wide), 0);
  const spare = shared.reduce((sum, { wide, least }) => sum + Math.max(0, wide - least), 0);
  const part = spare === 0 ? 0 : Math.min(1, wanted / spare);
  const given = spare >= wanted || wanted === 0 ? 1 : spare / wanted;
  return shared.map(({ wide, least }) => (wide < least ? wide + (least - wide) * given : wide - (wide - least) * part));
}

type Into = { into: PDFKit.PDFStructureElement | null; heading: boolean };

/** Draws a row at the height that the page has come to; without a tag to go into it is decoration. */
function drawRow({ doc }: Pdf, { block, widths }: Laid, { cells, height }: Row, { into, heading }: Into) {
  const top = doc.y;
  frame(doc, top, height, heading);
  const row = into && doc.struct("TR");
  if (row) into.add(row);
  let left = margin;
  cells.forEach((lines, at) => {
    const wide = widths[at] ?? 0;
    const right = block.columns[at]?.numeric ?? false;
    const corner = { x: right ? left + wide - padding.x : left + padding.x, y: top + padding.y, right };
    const draw = () => {
      drawLines(doc, lines, corner, cellSet(heading));
    };
    if (row) addCell(doc, row, draw, heading ? "Column" : at === 0 ? "Row" : null);
    else decoration(doc, draw);
    left += wide;
  });
  row?.end();
  doc.x = margin;
  doc.y = top + height;
}

function frame(doc: PDFKit.PDFDocument, top: number, height: number, heading: boolean) {
  const [from, to] = [margin, doc.page.width - margin];
  decoration(doc, () => {
    if (heading) doc.rect(from, top, to - from, height).fill(colours.band);
    doc
      .moveTo(from, top + height)
      .lineTo(to, top + height)
      .lineWidth(0.6)
      .stroke(colours.line);
  });
}

function decoration(doc: PDFKit.PDFDocument, draw: () => void) {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

type Dictionary = { dictionary: { data: Record<string, unknown> } };

function addCell(
  doc: PDFKit.PDFDocument,
  row: PDFKit.PDFStructureElement,
  draw: () => void,
  scope: "Column" | "Row" | null,
) {
  const cell = doc.struct(scope === null ? "TD" : "TH");
  row.add(cell);
  if (scope !== null) {
    (cell as unknown as Dictionary).dictionary.data["A"] = { O: "Table", Scope: scope };
  }
  cell.add(draw);
  cell.end();
}
