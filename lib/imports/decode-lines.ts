import { isUtf8 } from "node:buffer";
import { Refusal } from "@/lib/refusal";

const NEWLINE = 0x0a;
const LONGEST_LINE = 1_000_000;

// What Windows-1252 has in place of the control characters 80 to 9F; TextDecoder gets these wrong in some releases of Node.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes text as it streams by, without a look ahead: each line is UTF-8 if it is valid UTF-8, else Windows-1252, which
 * no accented line is by chance. So a file of either kind, or one pasted together from both, comes out right.
 * Refuses (`invalid`) UTF-16, which spreadsheets call "Unicode text".
 */
export async function* decodeLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const piece of source) {
    const chunk = Buffer.from(piece);
    if (first && chunk.length > 0) refuseUtf16(chunk);
    first &&= chunk.length === 0;
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield decode(Buffer.concat([rest, chunk.subarray(0, end)]));
      rest = chunk.subarray(end);
    } else {
      rest = Buffer.concat([rest, chunk]);
      if (rest.length > LONGEST_LINE) throw new Refusal("invalid", "This is not a CSV file: its lines do not end");
    }
  }
  if (rest.length > 0) yield decode(rest);
}

function refuseUtf16(start: Buffer): void {
  const mark = start.subarray(0, 2).toString("latin1");
  if (mark === "\xff\xfe" || mark === "\xfe\xff") {
    throw new Refusal("invalid", "This file is UTF-16 text: save it as “CSV UTF-8” and import that");
  }
}

function decode(lines: Buffer): string {
  if (isUtf8(lines)) return lines.toString("utf8");
  let text = "";
  for (let start = 0; start < lines.length;) {
    const newline = lines.indexOf(NEWLINE, start);
    const end = newline < 0 ? lines.length : newline + 1;
    const line = lines.subarray(start, end);
    text += isUtf8(line) ? line.toString("utf8") : decodeWindows1252(line);
    start = end;
  }
  return text;
}

function decodeWindows1252(line: Buffer): string {
  return line.toString("latin1").replace(/[\x80-\x9f]/g, (code) => windows1252.charAt(code.charCodeAt(0) - 0x80));
}
