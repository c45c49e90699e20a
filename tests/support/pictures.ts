import sharp, { type WriteableMetadata } from "sharp";

const place = { IFD0: { Make: "Telephone", Copyright: "Somebody" }, IFD3: { GPSLatitude: "52/1 30/1 0/1" } };

/** A JPEG of so many pixels that says where it was taken, and which way up it is. */
export async function aPicture({
  width = 900,
  height = 600,
  orientation = 1,
  metadata = {},
}: { width?: number; height?: number; orientation?: number; metadata?: WriteableMetadata } = {}) {
  return sharp({ create: { width, height, channels: 3, background: "#a83a5b" } })
    .withExif(place)
    .withMetadata({ orientation, ...metadata })
    .jpeg()
    .toBuffer();
}

/** What a form sends of a picture. */
export const aSentPicture = async (given: Parameters<typeof aPicture>[0] = {}, name = "beds.jpg") => ({
  name,
  bytes: await aPicture(given),
});

/** A small PDF with one empty page; `more` is objects of one's own, `trailer` what stands beside its root. */
export function aPdf({ more = "", trailer = "" }: { more?: string | Buffer; trailer?: string } = {}): Buffer {
  const head = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
`;
  const tail = `\ntrailer << /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(more), Buffer.from(tail)]);
}

/** What a form that adds a photograph says beside the file. */
export const saidOfPhotograph = {
  alternativeText: "Six new beds in a row, each with a different quilt.",
  recognised: "nobody",
  consentBy: "Sam Carter",
};
