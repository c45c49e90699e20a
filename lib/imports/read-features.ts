import { Refusal } from "@/lib/refusal";

const LONGEST_FEATURE = 50_000_000;

/** Where the reading of a feature collection has got to: what is held, and how deep in brackets it is. */
type Reading = { held: string; inList: boolean; depth: number; quoted: boolean; escaped: boolean };

/**
 * The features of a GeoJSON FeatureCollection one by one as it streams by, so that no more than one is in memory. Refuses
 * (`invalid`) what is no FeatureCollection.
 */
export async function* readFeatures(source: AsyncIterable<Uint8Array | string>): AsyncGenerator {
  const decoder = new TextDecoder();
  const reading: Reading = { held: "", inList: false, depth: 0, quoted: false, escaped: false };
  for await (const piece of source) {
    let text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    if (!reading.inList) {
      text = reading.held + text;
      const start = /"features"\s*:\s*\[/.exec(text);
      reading.held = start ? "" : text;
      if (text.length > LONGEST_FEATURE) throw notFeatures();
      if (!start) continue;
      reading.inList = true;
      text = text.slice(start.index + start[0].length);
    }
    for (const feature of wholeFeatures(reading, text)) yield feature;
    if (reading.held.length > LONGEST_FEATURE) throw notFeatures();
  }
  if (!reading.inList) throw notFeatures();
}

/** Cuts a piece of the list into the features that end in it; what is left over is held for the next piece. */
function wholeFeatures(reading: Reading, text: string): unknown[] {
  const features: unknown[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!moved(reading, text.charCodeAt(at))) continue;
    features.push(parsed(reading.held + text.slice(start, at + 1)));
    reading.held = "";
    start = at + 1;
  }
  if (reading.depth >= 0) reading.held += text.slice(start);
  return features;
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST_OPEN, LIST_CLOSE] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Takes in one character; whether a feature ends with it. Once the list has ended the depth stays below nought. */
function moved(reading: Reading, character: number): boolean {
  if (reading.depth < 0) return false;
  if (reading.quoted) {
    if (reading.escaped) reading.escaped = false;
    else if (character === BACKSLASH) reading.escaped = true;
    else if (character === QUOTE) reading.quoted = false;
  } else if (character === QUOTE) reading.quoted = true;
  else if (character === OPEN || character === LIST_OPEN) reading.depth++;
  else if (character === CLOSE || character === LIST_CLOSE) return --reading.depth === 0;
  return false;
}

function parsed(feature: string): unknown {
  try {
    return JSON.parse(feature.replace(/^[\s,]+/, ""));
  } catch {
    throw notFeatures();
  }
}

const notFeatures = () => new Refusal("invalid", "The file is not a GeoJSON FeatureCollection");
