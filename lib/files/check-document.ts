import { inflateSync } from "node:zlib";
import { Refusal } from "@/lib/refusal";

const refused = (message: string) =>
  new Refusal("invalid", "There is a problem with your answers", { file: [message] });

/** What makes a PDF do more than show its pages: scripts, starting programs, files inside it or elsewhere, forms that send themselves. */
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|XFA|SubmitForm|ImportData|GoTo[ER])(?![A-Za-z0-9])/;
const locked = /\/Encrypt(?![A-Za-z0-9])/;
const objects = /\/ObjStm(?![A-Za-z0-9])/;
/** Where a stream's bytes begin, also as readers forgive it. */
const streams = /\bstream[ \t\f\0]*(?:\r\n|\r|\n)/g;
/** Objects may be kept compressed; so much of them is looked through, and a file with more is refused. */
const mostInflated = 50_000_000;

/**
 * Checks that a document is a PDF by what it is, and that it only shows its pages. Refuses `invalid`, beside `file`, what is
 * no PDF or not whole, what calls itself something else, what is locked with a password, and what holds active content.
 * It looks for the names of such content, also in compressed objects; it is no virus scanner.
 */
export function checkDocument(name: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (!/^%PDF-[12]\.\d/.test(text) || (ending !== undefined && ending !== "pdf"))
    throw refused("That file is not a PDF. Save it as a PDF and choose that");
  if (!text.slice(-2048).includes("%%EOF"))
    throw refused("That PDF is not whole. Save it again and choose the new one");
  const all = [text, ...compressedObjects(text, bytes)].map(plainNames);
  if (all.some((each) => locked.test(each)))
    throw refused("That PDF is locked with a password. Save it without one and choose that");
  if (all.some((each) => active.test(each)))
    throw refused("That PDF holds a script, a form or a file inside it. Print it to a new PDF and choose that");
}

/** A name may spell its letters as numbers: /J#61vaScript. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function compressedObjects(text: string, bytes: Uint8Array): string[] {
  const found: string[] = [];
  let left = mostInflated;
  let looked = 0;
  for (const { index, 0: begun } of text.matchAll(streams)) {
    // Everything is looked at once, however many streams a file claims to have, so that none takes for ever.
    const before = text.slice(looked, index);
    looked = index + begun.length;
    if (!objects.test(plainNames(before))) continue;
    const inflated = inflate(bytes.subarray(looked), left);
    left -= inflated.length;
    found.push(inflated);
  }
  return found;
}

function inflate(part: Uint8Array, most: number): string {
  try {
    return inflateSync(part, { maxOutputLength: Math.max(1, most) }).toString("latin1");
  } catch {
    throw refused("We can’t look inside that PDF to check it. Print it to a new PDF and choose that");
  }
}
