import { margin, type Weight } from "./page-style";
import { drawLines, lineHeight, wrapWords } from "./set-words";

/** A document that is being written, and how its words are set. */
export type Pdf = {
  doc: PDFKit.PDFDocument;
  /** What is tagged goes in here, in reading order. */
  tree: PDFKit.PDFStructureElement;
  width: number;
};

/** How far down a page its words may come, in points. */
export const bottomOf = ({ page }: PDFKit.PDFDocument) => page.height - page.margins.bottom;

/** Puts what is drawn under a tag of the document's tree. */
export function tagged({ doc, tree }: Pdf, tag: string, draw: () => void, alt?: string) {
  tree.add(doc.struct(tag, alt === undefined ? {} : { alt }, draw));
}

/** Sets words from the left margin over the whole width, on the next page where this one is full. */
export function set({ doc, width }: Pdf, text: string, weight: Weight, size: number, colour: string) {
  const setting = { weight, size, colour, width };
  for (const line of wrapWords(doc, text, setting)) {
    if (doc.y + lineHeight(size) > bottomOf(doc)) doc.continueOnNewPage();
    const top = doc.y;
    drawLines(doc, [line], { x: margin, y: top }, setting);
    doc.y = top + lineHeight(size);
  }
  doc.x = margin;
}
