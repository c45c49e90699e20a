import { colours, margin, sizes } from "./page-style";
import type { Block } from "./report";
import { type Pdf, set, tagged } from "./write-pdf";

type TableBlock = Extract<Block, { kind: "table" }>;

/** A table with its caption; its first row and the first cell of each other row are tagged as headings. */
export function drawTable(pdf: Pdf, { caption, columns, rows }: TableBlock) {
  const { doc, tree, print, width } = pdf;
  // A table that fits on one page is not broken over two; a longer one begins where there is room for a few rows.
  const needed = 60 + rows.length * 26;
  const left = doc.page.height - doc.page.margins.bottom - doc.y;
  if (left < Math.min(needed, needed < doc.page.height - 2 * margin ? needed : 100)) doc.addPage();
  tagged(pdf, "P", () => {
    set(pdf, caption, "bold", sizes.text, colours.ink);
  });
  doc.moveDown(0.3);
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  doc.x = margin;
  doc.font("plain").fontSize(sizes.small).fillColor(colours.ink);
  const heading = { type: "TH" as const, font: { src: "bold", size: sizes.small } };
  doc.table({
    structParent: tree,
    columnStyles: columns.map(({ numeric, share = 1 }) => ({
      width: (width * share) / whole,
      align: { x: numeric ? ("right" as const) : ("left" as const) },
    })),
    defaultStyle: {
      border: [0, 0, 0.6, 0],
      borderColor: colours.line,
      padding: [4, 6, 4, 2],
      textColor: colours.ink,
      // A cell is made as high as its words; held to that height by a hair too little, its last line would be left out.
      textOptions: { height: doc.page.height, ellipsis: false },
    },
    rowStyles: (row: number) => (row === 0 ? { backgroundColor: colours.band } : {}),
    data: [
      columns.map(({ label }) => ({ ...heading, scope: "Column", text: print(label) })),
      ...rows.map((cells) =>
        cells.map((cell, at) =>
          at === 0 ? { type: "TH" as const, scope: "Row", text: print(cell) } : { text: print(cell) },
        ),
      ),
    ],
  } as PDFKit.Mixins.TableOptionsWithData);
  doc.x = margin;
  doc.moveDown(0.8);
}
