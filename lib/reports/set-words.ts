import { legible } from "./legible";
import { fonts, type Weight } from "./page-style";

type Doc = PDFKit.PDFDocument;
/** Letters that one font prints, side by side. */
type Run = { font: string; text: string; width: number };
/** One line of words; `width` is in points. */
export type Line = { runs: Run[]; width: number };
/** How words are set; `width` is how many points a line may be wide, as wide as it comes where it is left out. */
export type Setting = { weight: Weight; size: number; colour: string; width?: number };

/** Points from one line to the next; large letters need less between them. */
export const lineHeight = (size: number) => size * (size > 12 ? 1.2 : 1.42);

/**
 * Breaks a text into lines, each letter in the first font that has it. A letter that none has loses its accent or becomes a box; a word that
 * is wider than a line is broken where it must be.
 */
export function wrapWords(doc: Doc, text: string, setting: Setting): Line[] {
  const { weight, size, width = Infinity } = setting;
  const known = knownBy(doc);
  const measured = (words: string): Line => {
    const runs = runsOf(words, weight, known).map((run) => ({ ...run, width: widthOf(doc, run, size) }));
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
  };
  const wide = (words: string) => measured(words).width;
  const whole = legible(text, (letter) => fonts[weight].some(({ name }) => known(name, letter)));
  const pieces = (whole.match(broken) ?? []).flatMap((piece) => cut(piece, (words) => wide(words.trimEnd()) <= width));
  const lines: { words: string; width: number }[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && last.width + wide(piece.trimEnd()) <= width) {
      last.words += piece;
      last.width += wide(piece);
    } else lines.push({ words: piece, width: wide(piece) });
  }
  // The space at the end of a line is kept, unseen, so that whoever reads the text aloud does not join two words.
  return lines.map(({ words }, at) => measured(at === lines.length - 1 ? words.trimEnd() : words));
}

/** Points that the widest word of a text takes. */
export const widestWord = (doc: Doc, text: string, setting: Setting): number =>
  Math.max(
    0,
    ...(text.match(broken) ?? []).map((word) => oneLine(doc, word, { ...setting, width: Infinity })?.width ?? 0),
  );

/** A word in as many pieces as it takes for each to fit. */
function cut(word: string, fits: (part: string) => boolean): string[] {
  if (word === "" || fits(word)) return word === "" ? [] : [word];
  const letters = Array.from(word);
  let end = letters.length - 1;
  while (end > 1 && !fits(letters.slice(0, end).join(""))) end -= 1;
  return [letters.slice(0, end).join(""), ...cut(letters.slice(end).join(""), fits)];
}

/** Where a line may end: after a space, a dash or a slash. */
const broken = /[^\s\-–—/]*[\-–—/]+|[^\s\-–—/]+\s*|\s+/g;

/** The same as one line, cut short with dots where it is wider than it may be. */
export function oneLine(doc: Doc, text: string, setting: Setting): Line | undefined {
  const { width = Infinity } = setting;
  const whole = wrapWords(doc, text, { ...setting, width: Infinity })[0];
  if (!whole || whole.width <= width) return whole;
  const start = wrapWords(doc, text, { ...setting, width: width - setting.size })[0];
  const words = start?.runs.map((run) => run.text).join("") ?? "";
  return wrapWords(doc, `${words.trimEnd()}…`, { ...setting, width: Infinity })[0];
}

/** Draws lines from a corner, the first one's top at `y`; with `right`, each ends at `x`. All their fonts stand on one baseline. */
export function drawLines(
  doc: Doc,
  lines: readonly Line[],
  at: { x: number; y: number; right?: boolean },
  set: Setting,
) {
  const { size, colour } = set;
  lines.forEach(({ runs, width }, row) => {
    let x = at.right ? at.x - width + unseen(doc, runs, size) : at.x;
    for (const { font, text, width: wide } of runs) {
      const baseline = at.y + row * lineHeight(size) + size;
      doc
        .font(font)
        .fontSize(size)
        .fillColor(colour)
        .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      x += wide;
    }
  });
}

function unseen(doc: Doc, runs: readonly Run[], size: number): number {
  const last = runs.at(-1);
  return last?.text.endsWith(" ") ? last.width - widthOf(doc, { ...last, text: last.text.trimEnd() }, size) : 0;
}

const widthOf = (doc: Doc, { font, text }: Pick<Run, "font" | "text">, size: number) =>
  doc.font(font).fontSize(size).widthOfString(text);

type Fontkit = { _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } } };
/** Which letters each font has, as far as anybody asked: the fonts never change, and looking is slow. */
const asked = new Map<string, boolean>();

function knownBy(doc: Doc): (name: string, letter: string) => boolean {
  return (name, letter) => {
    const key = `${name} ${letter}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    const { font } = (doc.font(name) as unknown as Fontkit)._font;
    const has = font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    asked.set(key, has);
    return has;
  };
}

/** A text by which font prints which of it: what two have stays with what is before it. */
function runsOf(text: string, weight: Weight, known: (name: string, letter: string) => boolean) {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const [first] = fonts[weight];
    const plain = last?.font === first?.name || !/^[\s\p{P}]$/u.test(letter);
    const font =
      last && !plain && known(last.font, letter)
        ? last.font
        : (fonts[weight].find(({ name }) => known(name, letter))?.name ?? first?.name ?? "");
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}
