import { Refusal } from "@/lib/refusal";

const MOST_UNPACKED = 30_000_000;
const MOST_ENTRIES = 1_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const unreadable = new Refusal(
  "invalid",
  "The file cannot be read as an Excel workbook: save it again, or save it as CSV",
);

/**
 * Refuses (`invalid`) a workbook, which is a ZIP archive, that says it unpacks to more than 30 MB, or leaves open how much.
 * What reads it stops at the sizes that it says, so saying less gains nothing.
 */
export function refuseZipBomb(archive: Uint8Array): void {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(bytes);
  const entries = bytes.readUInt16LE(end + 10);
  // All ones mean that another directory, of the 64-bit kind, is the one to go by.
  const isLarge = bytes.readUInt32LE(end + 12) === 0xffffffff;
  if (entries === 0 || entries > MOST_ENTRIES || isLarge) throw unreadable;
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw unreadable;
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const isFolder = bytes[at + 46 + nameLength - 1] === 0x2f;
    if (size === 0 && !isFolder && !isEmpty(bytes, at, packed)) throw unreadable;
    unpacked += size;
    if (unpacked > MOST_UNPACKED)
      throw new Refusal(
        "invalid",
        "The workbook holds more than 30 MB once it is unpacked: keep one list in it, or split it",
      );
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** An entry that holds nothing says so itself, and not somewhere behind its bytes. */
const isEmpty = (bytes: Buffer, at: number, packed: number) => packed <= 2 && (bytes.readUInt16LE(at + 8) & 8) === 0;

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw unreadable;
}
