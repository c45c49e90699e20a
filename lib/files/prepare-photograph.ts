import sharp, { type Sharp } from "sharp";
import { Refusal } from "@/lib/refusal";
import { mostPixels } from "./limits";
import { type PhotographSize, photographSizes, photographWidths } from "./sizes";

export type PreparedPhotograph = {
  type: "image/webp";
  /** Of the largest that is kept. */
  width: number;
  height: number;
  bytes: number;
  sizes: Record<PhotographSize, Buffer>;
};

const begins = (bytes: Uint8Array, letters: string, from = 0) =>
  Buffer.from(bytes.subarray(from, from + letters.length)).equals(Buffer.from(letters, "latin1"));

/** What a file is by its first bytes. Nothing else ever reaches the decoder. */
// prettier-ignore
const kinds = [
  { name: "JPEG", endings: ["jpg", "jpeg", "jfif"], is: (bytes: Uint8Array) => begins(bytes, "\xff\xd8\xff") },
  { name: "PNG",  endings: ["png"],                 is: (bytes: Uint8Array) => begins(bytes, "\x89PNG\r\n\x1a\n") },
  { name: "WebP", endings: ["webp"],                is: (bytes: Uint8Array) => begins(bytes, "RIFF") && begins(bytes, "WEBP", 8) },
];

/** What many telephones keep photographs as: a box called `ftyp` with one of the brands of the format. */
const isHeic = (bytes: Uint8Array) =>
  begins(bytes, "ftyp", 4) &&
  ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].some((brand) => begins(bytes, brand, 8));

const refused = (message: string) =>
  new Refusal("invalid", "There is a problem with your answers", { file: [message] });

/**
 * Makes a photograph fit to be shown: turned upright, without anything that its file says about where, when and with what
 * it was taken, as WebP in three widths. Refuses `invalid`, beside `file`, what is no JPEG, PNG or WebP, what calls itself
 * another of them than it is, what is broken, and what has more pixels than fit in memory.
 */
export async function preparePhotograph(name: string, bytes: Uint8Array): Promise<PreparedPhotograph> {
  const kind = kinds.find(({ is }) => is(bytes));
  if (!kind && isHeic(bytes))
    throw refused(
      "That photograph is an HEIC picture, which most browsers can’t show. Take a screenshot of it and choose that, or save it as a JPEG",
    );
  if (!kind) throw refused("That file is not a photograph. Choose a JPEG, PNG or WebP picture");
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && !kind.endings.includes(ending))
    throw refused(
      `That file calls itself “.${ending}” but is a ${kind.name} picture. Save it again under its own kind`,
    );
  try {
    return await encode(bytes);
  } catch (error) {
    if (error instanceof Error && /exceeds pixel limit/i.test(error.message))
      throw refused("That picture has too many pixels. Choose a smaller one, up to 60 million pixels");
    throw refused("That picture is broken, so we can’t show it. Open it, save it again and choose the new one");
  }
}

const read = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", pages: 1 }).timeout({ seconds: 30 });

/** sharp writes no metadata unless it is asked to, and `rotate` has used up the one that matters. */
async function encode(bytes: Uint8Array): Promise<PreparedPhotograph> {
  // Decoded once, to the largest that is kept; the smaller ones are made from that.
  const upright = await fit(read(bytes).rotate(), "large")
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = upright.info;
  const sizes = {} as Record<PhotographSize, Buffer>;
  for (const size of photographSizes)
    sizes[size] = await fit(sharp(upright.data, { raw: { width, height, channels } }), size)
      .webp({ quality: 78, effort: 3 })
      .toBuffer();
  return { type: "image/webp", width, height, bytes: sizes.large.length, sizes };
}

function fit(picture: Sharp, size: PhotographSize): Sharp {
  const width = photographWidths[size];
  return picture.resize({ width, height: width * 2, fit: "inside", withoutEnlargement: true });
}
